import { dutchList } from '#platform/dutch-writing.ts';
import type { StructuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import type { PlaceInDelineation } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { positionNames } from '#rooms/territory/texts.ts';
import { absenceText } from './place-cells.tsx';
import { type PlaceRow, placeRows } from './place-rows.ts';
import { areaWithKind, positionWords } from './place-words.ts';
import { structureCountWords } from './structure-count-words.ts';

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
