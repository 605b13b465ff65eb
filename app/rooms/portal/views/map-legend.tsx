import type { Child } from 'hono/jsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { LegendEntry, wholeSample } from './legend-entry.tsx';
import { hatchingWords } from './map-crossing-words.ts';
import { FillEntries } from './map-legend-fills.tsx';
import { lineWidth } from './map-lines.tsx';
import { areaWords } from './map-titles.ts';

/** What the fills, lines and hatching of a picture mean, in words, with how many there are; `more` is drawn over it. */
export function MapLegend({ picture, more }: { readonly picture: MapPicture; readonly more?: Child }) {
  return (
    <ul class="kaart-legende">
      <FillEntries picture={picture} />
      <LineEntries picture={picture} />
      <HatchEntry picture={picture} />
      <BorderEntries picture={picture} />
      <ChosenEntries picture={picture} />
      {more}
    </ul>
  );
}

function LineEntries({ picture: { outlines } }: { readonly picture: MapPicture }) {
  return (
    <>
      {outlines.map(({ delineation, areas }, index) => (
        <LegendEntry
          sample={
            <g class={`kaart-lijn kaart-lijn--${index + 1}`}>
              <path class="kaart-lijn__streep" d="M0 10h36" />
            </g>
          }
        >
          <strong>{index === 0 ? 'Dikke lijn:' : 'Streepjeslijn:'}</strong> de grenzen van{' '}
          {dutchCount(areas.length)} {inSentence(delineation.plural)}.
        </LegendEntry>
      ))}
    </>
  );
}

function HatchEntry({ picture }: { readonly picture: MapPicture }) {
  if (picture.crossings === null) return null;
  return (
    <LegendEntry
      sample={
        <>
          <path class="t3" d={wholeSample} />
          <path class="kaart-legende__arcering" d="M-4 24L24-4M4 28L32 0M12 32L44 0M-12 20L16-8M20 32L52 0" />
        </>
      }
    >
      {hatchingWords(picture.crossings)}
    </LegendEntry>
  );
}

function BorderEntries({ picture: { borderLines } }: { readonly picture: MapPicture }) {
  if (borderLines === null) return null;
  return (
    <>
      {borderLines.lines.map(({ separating, pairs }) => (
        <LegendEntry
          sample={
            <path
              class="kaart-legende__grens"
              d="M0 10h36"
              stroke-width={separating === 0 ? 0.6 : lineWidth(separating)}
            />
          }
        >
          {separating === 0
            ? 'geen enkele afbakening'
            : `${dutchCount(separating)} ${separating === 1 ? 'afbakening' : 'afbakeningen'}`}
          : {dutchCount(pairs)} {pairs === 1 ? 'paar' : 'paren'} buurgemeenten
        </LegendEntry>
      ))}
    </>
  );
}

function ChosenEntries({ picture: { chosen, outlines } }: { readonly picture: MapPicture }) {
  if (chosen === null) return null;
  const { municipality, area } = chosen;
  const delineation = outlines[0]?.delineation;
  return (
    <LegendEntry sample={<path class="kaart-gekozen__gemeente" d="M1 1h34v18h-34z" />}>
      <strong>Blauw:</strong> {municipality.name}
      {area !== null && delineation !== undefined && (
        <>, en daarrond alle gemeenten van {areaWords(delineation, area)}</>
      )}
      .
    </LegendEntry>
  );
}
