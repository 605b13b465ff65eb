import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapCrossings } from '#rooms/territory/engine/map-crossings.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { outsideWords } from './map-titles.ts';

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
