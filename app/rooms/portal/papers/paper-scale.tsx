import { palette } from '#design/area-map/palette.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { scaleBar } from '#rooms/territory/engine/scale-bar.ts';

interface PaperScaleProps {
  readonly frame: Frame;
  /** Units of the map per CSS pixel of the drawing. */
  readonly unit: number;
  /** Units of the map per metre. */
  readonly scale: number;
}

/** How long a round distance is on the map, and where the north lies, in the corner where the sea is. */
export function PaperScale({ frame: [left, top, width], unit, scale }: PaperScaleProps) {
  const { kilometres, units } = scaleBar(width, scale);
  const length = units / unit;
  return (
    <g transform={`translate(${left + 12 * unit} ${top + 10 * unit}) scale(${unit})`}>
      <rect x="-6" y="-6" width={length + 52} height="44" fill={palette.casing} fill-opacity="0.8" />
      <path d="M8 0l7 20l-7-5l-7 5z" fill={palette.line} />
      <text x="8" y="33" text-anchor="middle" font-size="12" font-weight="700" fill={palette.letters}>
        N
      </text>
      <path d={`M30 20v8h${length}v-8`} fill="none" stroke={palette.line} stroke-width="1.5" />
      <text x={30 + length / 2} y="23" text-anchor="middle" font-size="12" fill={palette.letters}>
        {kilometres < 1 ? `${dutchCount(kilometres * 1000)} m` : `${dutchCount(kilometres)} km`}
      </text>
    </g>
  );
}
