import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { knowledgeWords, positionNames, regionInWords } from '#rooms/territory/texts.ts';
import type { StructureRegion } from '../queries/structure-places.ts';
import type { PlacedStructure, StructuresOnDay } from '../queries/structures-on.ts';

type Placed = Pick<PlacedStructure, 'municipalities' | 'place'>;

/** How a structure lies to the regions, in the few words of a table. */
export function positionWords(
  { municipalities, place }: Placed,
  regions: StructuresOnDay['regions'],
): string {
  if (place !== null) return positionNames[place.position];
  return knowledgeWords[municipalities === null ? 'unknown' : regions];
}

/** The regions of a structure in a table: their names, or their number where there are more than two. */
export function regionsWords({ place }: Placed): string {
  const names = place?.regions.map(({ name }) => name) ?? [];
  return names.length > 2 ? `${names.length} regio’s` : dutchList(names);
}

/** How a structure lies to the regions, in sentences: what is known, or why it is not. Never a judgement. */
export function placeSentence(
  { municipalities, place }: Placed,
  regions: StructuresOnDay['regions'],
): string {
  if (municipalities === null)
    return 'Wie op die dag deelnam, is onbekend: de lijsten van deelnemers gelden vanaf 1 januari 2019.';
  if (municipalities.length === 0) return 'De bron noemt geen deelnemende gemeenten: de ligging is onbekend.';
  if (place === null) return regionsAbsence[regions === 'notYet' ? 'notYet' : 'unknown'];
  const [first] = place.regions;
  const count = municipalities.length;
  if (place.position === 'equal' && first !== undefined)
    return `De ${count} deelnemende gemeenten zijn precies die van ${regionInWords(first.name)}.`;
  if (place.position === 'within' && first !== undefined)
    return `${allOf(count)} in ${regionInWords(first.name)}.`;
  if (place.position === 'supraRegional')
    return `De ${dutchCount(count)} deelnemende gemeenten zijn alle gemeenten van ${dutchList(place.regions.map(({ name }) => regionInWords(name)))}.`;
  return `De ${dutchCount(count)} deelnemende gemeenten liggen in ${place.regions.length} regio’s: ${dutchList(place.regions.map(partOfRegion))}.`;
}

const regionsAbsence = {
  notYet: 'De referentieregio’s bestonden op die dag nog niet.',
  unknown: 'Welke gemeenten op die dag in welke referentieregio lagen, is onbekend.',
};

function allOf(count: number): string {
  return count === 1
    ? 'De ene deelnemende gemeente ligt'
    : `De ${count} deelnemende gemeenten liggen allemaal`;
}

/** How much of a region takes part: "6 van de 12 gemeenten van Rivierenland". */
function partOfRegion({ name, municipalities, size, isWholeRegion }: StructureRegion): string {
  const region = regionInWords(name);
  return isWholeRegion ? `alle ${size} van ${region}` : `${municipalities} van de ${size} van ${region}`;
}
