import type { LegendSample } from './map-legend-lines.ts';
import { lineWidth } from './map-lines.tsx';

/** The path of a sample that is filled wholly. */
export const wholeSample = 'M0 0h36v20h-36z';

/** A sample of 36 by 20, in the classes of the map. */
export function LegendSampleDrawing({ sample }: { readonly sample: LegendSample }) {
  switch (sample.kind) {
    case 'tints':
      return <Bars looks={['t1', 't2', 't3', 't4']} />;
    case 'stripes':
      return <Bars looks={[0, 1, 2, 3].map((at) => `t${sample.tints[at % sample.tints.length] ?? 0}`)} />;
    case 'shade':
      return (
        <>
          <path class={sample.look} d={wholeSample} />
          {sample.isRuled && (
            <path class="kaart-stip" d="M0 3h36v1h-36zM0 8h36v1h-36zM0 13h36v1h-36zM0 18h36v1h-36z" />
          )}
        </>
      );
    case 'dots':
      return (
        <>
          <path class="kaart-leeg" d={wholeSample} />
          {[5, 14, 23, 32].map((x) =>
            [5, 14].map((y) => <circle class="kaart-stip" cx={x} cy={y} r="1.4" />),
          )}
        </>
      );
    case 'line':
      return (
        <g class={`kaart-lijn kaart-lijn--${sample.place}`}>
          <path class="kaart-lijn__streep" d="M0 10h36" />
        </g>
      );
    case 'hatching':
      return (
        <>
          <path class="t3" d={wholeSample} />
          <path class="kaart-legende__arcering" d="M-4 24L24-4M4 28L32 0M12 32L44 0M-12 20L16-8M20 32L52 0" />
        </>
      );
    case 'border':
      return (
        <path
          class="kaart-legende__grens"
          d="M0 10h36"
          stroke-width={sample.separating === 0 ? 0.6 : lineWidth(sample.separating)}
        />
      );
    case 'area':
      return <path class="kaart-gebied" d="M0 10h36" />;
    case 'mark':
      return (
        <g class="kaart-wijzigingen">
          <circle cx="18" cy="10" r="7" />
          <path d="M14 10h8M18 6v8" />
        </g>
      );
    case 'chosen':
      return <path class="kaart-gekozen__gemeente" d="M1 1h34v18h-34z" />;
  }
}

function Bars({ looks }: { readonly looks: readonly string[] }) {
  return (
    <>
      {looks.map((look, at) => (
        <path class={look} d={`M${at * 9} 0h9v20h-9z`} />
      ))}
    </>
  );
}
