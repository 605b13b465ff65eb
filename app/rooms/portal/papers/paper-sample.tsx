import { palette } from '#design/area-map/palette.ts';
import { wholeSample } from '../views/legend-sample.tsx';
import type { LegendSample } from '../views/map-legend-lines.ts';
import { lineWidth } from '../views/map-lines.tsx';
import { chosenPaint, dashes, fillColor, stroke } from './paint.ts';
import { PaperMark } from './paper-mark.tsx';

/** The size of a sample, in CSS pixels. */
export const sampleSize = { width: 36, height: 20 } as const;

/** How something on the map looks, as `LegendSampleDrawing` has it on the screen, in attributes only. */
export function PaperSample({ sample }: { readonly sample: LegendSample }) {
  return (
    <>
      <Inside sample={sample} />
      <path d="M0.5 0.5h35v19h-35z" fill="none" stroke={palette.hairline} stroke-width="0.6" />
    </>
  );
}

function Inside({ sample }: { readonly sample: LegendSample }) {
  switch (sample.kind) {
    case 'tints':
      return <Bars tints={[1, 2, 3, 4]} />;
    case 'stripes':
      return <Bars tints={[0, 1, 2, 3].map((at) => sample.tints[at % sample.tints.length] ?? 0)} />;
    case 'shade':
      return (
        <>
          <path d={wholeSample} fill={fillColor(sample.look)} />
          {sample.isRuled && (
            <path d="M0 3h36v1h-36zM0 8h36v1h-36zM0 13h36v1h-36zM0 18h36v1h-36z" fill={palette.dot} />
          )}
        </>
      );
    case 'dots':
      return (
        <>
          <path d={wholeSample} fill={palette.empty} />
          {[5, 14, 23, 32].map((x) =>
            [5, 14].map((y) => <circle cx={x} cy={y} r="1.4" fill={palette.dot} />),
          )}
        </>
      );
    case 'line':
      return sample.place === 1 ? (
        <path d="M0 10h36" {...stroke(palette.line, 2.5)} />
      ) : (
        <path d="M0 10h36" {...stroke(palette.line, 1.8)} stroke-dasharray={dashes(1)} />
      );
    case 'hatching':
      return (
        <>
          <path d={wholeSample} fill={palette['tint-3']} />
          <path
            d="M0 8L8 0M0 16L16 0M4 20L24 0M12 20L32 0M20 20L36 4M28 20L36 12"
            {...stroke(palette.crossing, 1.5)}
          />
        </>
      );
    case 'border':
      return <path d="M0 10h36" {...stroke(palette.line, Math.max(0.6, lineWidth(sample.separating)))} />;
    case 'area':
      return <path d="M0 10h36" {...stroke(palette.selected, 4)} />;
    case 'mark':
      return <PaperMark x={18} y={10} unit={1} />;
    case 'chosen':
      return <path d="M2 2h32v16h-32z" {...chosenPaint(3)} />;
  }
}

function Bars({ tints }: { readonly tints: readonly number[] }) {
  return (
    <>
      {tints.map((tint, at) => (
        <path d={`M${at * 9} 0h9v20h-9z`} fill={fillColor(`t${tint}`)} />
      ))}
    </>
  );
}
