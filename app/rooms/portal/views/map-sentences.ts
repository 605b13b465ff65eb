import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode, type Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { Thumbnail, Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { unknownMembersWords } from '#rooms/territory/texts.ts';
import { areasInSentence, crossingWords, outsideWords } from './delineation-words.ts';
import { fillSentences } from './map-fill-words.ts';
import { borderSentences, figureSentences, lookSentence } from './map-look-words.ts';
import { placeSentence, regionSentence } from './map-place-words.ts';
import type { MunicipalityPicture } from './municipality-picture.ts';

/** A view that words are about. */
export interface SaidView {
  readonly territory: Territory;
  readonly picture: MapPicture;
  readonly view: MapView;
  /** Where the view shows all delineations as stamps. */
  readonly thumbnails: Thumbnails | null;
}

/** What a whole view says, in sentences, the answer in the first; the same on screen and on paper. */
export function mapSentences({ territory, picture, view, thumbnails }: SaidView): readonly string[] {
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
  const { areas, others, comparison } = crossings;
  const back = compare(territory, others.code, areas.code);
  return [
    `${crossingWords(areas, others, comparison)} ${outsideWords(others, comparison)}`.trim(),
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

/** What a view says of the municipality that was chosen: its region, its areas in what is shown, and its figure. */
export function chosenSentences(
  chosen: MunicipalityPicture,
  { picture, view }: Pick<SaidView, 'picture' | 'view'>,
): readonly string[] {
  return [
    regionSentence(chosen.municipality, chosen.territory),
    ...shownPlaces(chosen, view).map((place) => placeSentence(chosen, place)),
    lookSentence({ picture, chosen }),
  ].filter((one) => one !== null);
}

/** The delineations that the view shows, lines before fill; the regions are in the first sentence. */
export function shownPlaces({ places }: MunicipalityPicture, { look, fill, outlines }: MapView) {
  const isFilled = look === 'vergelijking' || look === 'naast';
  const codes = look === 'grenzen' || look === 'klein' ? [] : [...outlines, ...(isFilled ? [fill] : [])];
  return [...new Set(codes)]
    .filter((code) => code !== regionsCode)
    .flatMap((code) => places.filter(({ delineation }) => delineation.code === code));
}
