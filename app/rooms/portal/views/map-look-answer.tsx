import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { unknownMembersWords } from '#rooms/territory/texts.ts';
import { areasInSentence, crossingWords, outsideWords } from './delineation-words.ts';
import { MapCrossingList } from './map-crossing-list.tsx';
import { hatchingWords } from './map-crossing-words.ts';
import { fillSentences } from './map-fill-words.ts';
import { borderSentences, figureSentences } from './map-look-words.ts';

interface MapLookAnswerProps {
  readonly territory: Territory;
  readonly picture: MapPicture;
  readonly view: MapView;
  readonly thumbnails: Thumbnails | null;
}

/** What a whole view says: the answer in its first sentences, the details below. */
export function MapLookAnswer(props: MapLookAnswerProps) {
  const { territory, picture } = props;
  const { crossings } = picture;
  const [first = '', ...more] = sentencesOf(props);
  return (
    <>
      <p class="kaart-woorden__antwoord" data-aan-te-kondigen>
        {first}
      </p>
      {more.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {crossings && (
        <MapCrossingList crossings={crossings} nameOf={(nis) => territory.lines.get(nis)?.name ?? nis} />
      )}
    </>
  );
}

function sentencesOf({ territory, picture, view, thumbnails }: MapLookAnswerProps): readonly string[] {
  if (thumbnails !== null) return stampSentences(thumbnails);
  if (picture.figures !== null) return figureSentences(picture.figures, territory);
  if (picture.borderLines !== null) return borderSentences(territory);
  const unknown = unknownIn(territory, view);
  if (unknown.length > 0) return [...unknown, ...fillSentences(picture)];
  if (picture.crossings !== null) return crossingSentences(territory, picture.crossings);
  const isApart = view.outlines.some((code) => code !== view.fill);
  return [
    ...fillSentences(picture),
    ...(isApart ? ['Wat hier als vlak en als lijn staat, wordt niet met elkaar vergeleken.'] : []),
  ];
}

/** In both directions: the areas that cross a border, and the others that are cut by one. */
function crossingSentences(territory: Territory, crossings: MapCrossings): readonly string[] {
  const { areas, others, comparison, crossing } = crossings;
  const back = compare(territory, others.code, areas.code);
  return [
    `${crossingWords(areas, others, comparison)} ${outsideWords(others, comparison)}`.trim(),
    ...(crossing.length === 0 ? [] : [hatchingWords(crossings)]),
    ...(back === null ? [] : [`Omgekeerd: ${lowerFirst(crossingWords(others, areas, back))}`]),
  ];
}

/** Which delineations keep to the regions, and which least. */
function stampSentences({ thumbnails }: Thumbnails): readonly string[] {
  if (thumbnails.length === 0)
    return ['Op deze dag is van geen enkele afbakening bekend hoe ze tegenover de referentieregio’s ligt.'];
  const named = (found: readonly Thumbnail[]) =>
    dutchList(found.map(({ delineation }) => areasInSentence(delineation)));
  const keeping = thumbnails.filter(({ comparison }) => comparison.summary.positions.crossing === 0);
  const last = thumbnails.at(-1);
  const most = thumbnails.toSorted((one, other) => other.outside - one.outside)[0];
  return [
    `Bij ${dutchCount(keeping.length)} van de ${dutchCount(thumbnails.length)} afbakeningen overschrijdt geen enkel gebied een regiogrens${keeping.length === 0 ? '' : `: ${named(keeping)}`}.`,
    ...(last === undefined
      ? []
      : [
          `Verhoudingsgewijs het meest over de grens: ${named([last])}, ${dutchCount(last.comparison.summary.positions.crossing)} van de ${dutchCount(last.comparison.summary.areas)}.`,
        ]),
    ...(most === undefined || most.outside === 0
      ? []
      : [`De meeste gemeenten buiten de hoofdregio: ${named([most])}, ${dutchCount(most.outside)}.`]),
  ];
}

function unknownIn({ delineations }: Territory, view: MapView): readonly string[] {
  const asked = [...new Set([view.fill, ...view.outlines])].flatMap((code) => delineations.get(code) ?? []);
  return asked.filter(({ encoded }) => encoded === null).map(unknownMembersWords);
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
