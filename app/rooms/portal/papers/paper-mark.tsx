import { palette } from '#design/area-map/palette.ts';
import { stroke } from './paint.ts';

interface PaperMarkProps {
  readonly x: number;
  readonly y: number;
  /** Units of the drawing per CSS pixel. */
  readonly unit: number;
}

/** A circled plus: something is otherwise here on another day. */
export function PaperMark({ x, y, unit }: PaperMarkProps) {
  const arm = 4 * unit;
  return (
    <>
      <circle cx={x} cy={y} r={7 * unit} {...stroke(palette.line, 1.5 * unit)} fill={palette.casing} />
      <path
        d={`M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`}
        {...stroke(palette.line, 2 * unit)}
      />
    </>
  );
}
