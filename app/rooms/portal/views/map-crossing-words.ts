import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { outsideWords } from './map-titles.ts';

/** How many areas cross a border: "8 van de 15 vervoerregio’s overschrijden de grens van een referentieregio." */
export function crossingSentence({ areas, others, crossing, comparison }: MapCrossings): string {
  const known = comparison.summary.areas - comparison.summary.positions.unknown;
  const all = `${dutchCount(known)} ${inSentence(areas.plural)}`;
  const border = `de grens van een ${inSentence(others.name)}`;
  if (crossing.length === 0) return `Geen van de ${all} overschrijdt ${border}.`;
  if (crossing.length === known) return `Alle ${all} overschrijden ${border}.`;
  const verb = crossing.length === 1 ? 'overschrijdt' : 'overschrijden';
  return `${dutchCount(crossing.length)} van de ${all} ${verb} ${border}.`;
}

/** What the hatching means, with how many municipalities have it and why those of a tie have not. */
export function hatchingWords(crossings: MapCrossings): string {
  const { areas, others, hatched, crossing } = crossings;
  const count = `${dutchCount(hatched.size)} ${hatched.size === 1 ? 'gemeente ligt' : 'gemeenten liggen'}`;
  const where = `${outsideWords(others)} van hun ${inSentence(areas.name)}`;
  const ties = crossing.filter(({ exAequo }) => exAequo).length;
  return `Gearceerd: ${count} ${where}.${ties === 0 ? '' : ` ${tieSentence(crossings, ties)}`}`;
}

function tieSentence({ areas, others }: MapCrossings, ties: number): string {
  const kind = inSentence(ties === 1 ? areas.name : areas.plural);
  const main = outsideWords(others).replace('buiten de ', '').replace('buiten het ', '');
  return `Bij ${dutchCount(ties)} ${kind} is er een gelijke stand en dus geen ${main}: daar is niets gearceerd.`;
}
