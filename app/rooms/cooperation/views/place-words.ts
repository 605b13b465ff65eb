import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { knowledgeWords, positionNames, regionInWords } from '#rooms/territory/texts.ts';
import type { StructurePlace, StructureRegion } from '../queries/structure-places.ts';
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

/** The regions of a structure in a table: the name of the only one, or their number. */
export function regionsWords({ place }: Placed): string {
  const [first, ...others] = place?.regions ?? [];
  if (first === undefined) return '';
  return others.length === 0 ? first.name : `${others.length + 1} regio’s`;
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
  return knownPlaceSentence(place, municipalities.length);
}

const regionsAbsence = {
  notYet: 'De referentieregio’s bestonden op die dag nog niet.',
  unknown: 'Welke gemeenten op die dag in welke referentieregio lagen, is onbekend.',
};

/** More regions than this stand in the table only. */
const regionsInSentence = 3;

function knownPlaceSentence({ position, regions }: StructurePlace, count: number): string {
  const names = dutchList(regions.map(({ name }) => regionInWords(name)));
  const all = `De ${dutchCount(count)} deelnemende gemeenten`;
  if (position === 'equal') return `${all} zijn precies die van ${names}.`;
  if (position === 'supraRegional') return `${all} zijn alle gemeenten van ${names}.`;
  if (position === 'within')
    return count === 1
      ? `De enige gemeente op de lijst ligt in ${names}.`
      : `${all} liggen allemaal in ${names}.`;
  if (regions.length > regionsInSentence)
    return `${all} liggen in ${regions.length} regio’s. Hoeveel in elke regio, staat in de tabel hieronder.`;
  return `${all} liggen in ${regions.length} regio’s: ${dutchList(regions.map(partOfRegion))}.`;
}

function partOfRegion({ name, municipalities, size, isWholeRegion }: StructureRegion): string {
  const part = isWholeRegion ? `alle ${size}` : `${municipalities} van de ${size}`;
  return `${part} gemeenten van ${regionInWords(name)}`;
}
