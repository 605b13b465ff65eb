import type { Child } from 'hono/jsx';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { LegendEntry } from './legend-entry.tsx';
import { LegendSampleDrawing } from './legend-sample.tsx';
import { mapLegendLines } from './map-legend-lines.ts';
import { measureWords } from './measure-words.ts';

/** What the fills, lines and hatching of a picture mean, in words, with how many there are; `more` is drawn over it. */
export function MapLegend({ picture, more }: { readonly picture: MapPicture; readonly more?: Child }) {
  const meaning = picture.figures === null ? null : measureWords[picture.figures.measure].meaning;
  return (
    <>
      {meaning !== null && <p class="kaart-bijschrift">{meaning}</p>}
      <ul class="kaart-legende">
        {mapLegendLines(picture).map(({ sample, lead, words }) => (
          <LegendEntry sample={<LegendSampleDrawing sample={sample} />}>
            {lead !== null && <strong>{lead}</strong>} {words}
          </LegendEntry>
        ))}
        {more}
      </ul>
    </>
  );
}
