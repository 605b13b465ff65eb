import { type Day, dutch } from '#platform/day.ts';
import { dutchArea, dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { StructuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { listsSourceText } from '#rooms/cooperation/texts.ts';
import { identifierText } from '#rooms/parties/texts.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { ExistingMunicipality } from '#rooms/territory/queries/get-municipality.ts';
import { positionNames } from '#rooms/territory/texts.ts';
import { borderWords } from './border-words.ts';
import { delineationSourceText } from './delineation-source.tsx';
import type { MunicipalityPicture } from './municipality-picture.ts';
import { belongingWords, endWords, originWords } from './municipality-words.ts';
import { absenceText } from './place-cells.tsx';
import { type PlaceRow, placeRows } from './place-rows.ts';
import { areaWithKind, positionWords } from './place-words.ts';
import { structureCountWords } from './structure-count-words.ts';

/** The headings of the parts of a sheet, in their order. */
export const sheetHeadings = {
  region: 'Regio',
  places: 'Afbakeningen',
  others: 'Andere afbakeningen (tellen niet mee)',
  borders: 'Grenzen (alleen van de kaart)',
  structures: 'Samenwerkingsverbanden (stand augustus 2023, onvolledig)',
} as const;

/** What kind of sheet it is, above its title. */
export const sheetKind = 'Regiovorming: blad voor college en raad';

/** Where the sheet of a day stands; the address carries the day, so that it keeps telling what is printed. */
export function sheetAddress(baseUrl: string, nis: string, day: Day): string {
  return `${baseUrl}/gemeenten/${nis}/blad?datum=${day}`;
}

/** Where a municipality belongs, how it became what it is, and its figures: a paragraph each. */
export function sheetBelongingWords(
  municipality: ExistingMunicipality,
  { fellows }: MunicipalityPicture,
): readonly string[] {
  const names = fellows.map(({ name }) => name);
  return [
    belongingWords(municipality, names),
    originWords(municipality),
    endWords(municipality, municipality.ends),
    figuresWords(municipality),
  ].filter((words) => words !== null);
}

function figuresWords({ nis, kbo, population, areaKm2 }: ExistingMunicipality): string {
  const inhabitants =
    population === null
      ? 'inwoners onbekend'
      : `${dutchCount(population.inhabitants)} inwoners (${population.year})`;
  const number = kbo === null ? 'KBO onbekend' : `KBO ${identifierText('kbo', kbo)}`;
  return [inhabitants, `${dutchArea(areaKm2)} km²`, `NIS ${nis}`, number].join(' · ');
}

/** Which other regions the municipality touches, or that this is not known. */
export function sheetBordersWords({ municipality, neighbours }: MunicipalityPicture): string {
  if (neighbours === null) {
    return 'Welke gemeenten toen buren waren, is onbekend: die gegevens beginnen op 1 januari 2025.';
  }
  return `${borderWords(municipality.name, neighbours)} Dit zegt niets over een recht op ondersteuning.`;
}

/** At the foot of a sheet: of which day everything is and from where. */
export function sheetSourcesWords(
  { territory, places }: MunicipalityPicture,
  { day, baseUrl }: { readonly day: Day; readonly baseUrl: string },
): readonly string[] {
  const delineations = places.map(({ delineation }) => delineation);
  return [
    `Ligging en grenzen: ${delineationSourceText({ territory, delineations, day })}.`,
    `Juridische situatie: de regels met hun bron staan op ${baseUrl}/juridische-regels. Samenwerkingsverbanden: ${listsSourceText}.`,
  ];
}

/** The day that a sheet tells of. */
export function sheetStateWords(day: Day): string {
  return `toestand op ${dutch(day)}`;
}

/**
 * The delineations that do not count, in one line: each area with how it lies. What the table tells already (`told`)
 * under another delineation is not told again.
 */
export function otherPlacesWords(
  territory: Territory,
  others: readonly PlaceInDelineation[],
  told: readonly PlaceInDelineation[],
): string {
  const sentences = (places: readonly PlaceInDelineation[]) =>
    placeRows(places).map((row) => placeSentence(territory, row));
  const known = new Set(sentences(told));
  const parts = new Set(sentences(others).filter((sentence) => !known.has(sentence)));
  return `${[...parts].join('; ')}.`;
}

function placeSentence(territory: Territory, { place, area }: PlaceRow): string {
  const { name, kind } = place.delineation;
  if (area === null) return `${name}: ${absenceText(place)}`;
  const areaName = areaWithKind(place.delineation, area.area.name);
  return kind === 'statistical'
    ? `${name}: ${areaName}`
    : `${areaName}: ${positionWords(territory, place, area)}`;
}

/** In which cooperation structures a municipality takes part, and how those that still work lie: no verdict. */
export function sheetStructuresWords(name: string, { structures }: StructuresOfMunicipality): string {
  if (structures === null) return 'Wie toen waaraan deelnam, is onbekend.';
  if (structures.length === 0) return `${name} staat op geen lijst van deelnemers.`;
  const placed = structures.flatMap(({ isActive, place }) =>
    isActive && place !== null ? positionNames[place.position] : [],
  );
  const tally = [...new Set(placed)].map((position) => {
    return `${position} (${placed.filter((one) => one === position).length})`;
  });
  const positions = tally.length === 0 ? '' : ` Ligging: ${dutchList(tally)}.`;
  return `${name} of het OCMW staat op de lijst van deelnemers van ${structureCountWords(structures)}.${positions}`;
}
