import { dutch } from '#platform/day.ts';
import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import { regionsCode, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { knowledgeWords } from '#rooms/territory/texts.ts';

type Named = Pick<TerritoryDelineation, 'code' | 'name' | 'plural'>;

/** What one area of a delineation is called inside a sentence: "vervoerregio", but "IGS wonen". */
export function areaInSentence({ name }: Pick<Named, 'name'>): string {
  return inSentence(name);
}

/** What its areas are called inside a sentence. */
export function areasInSentence({ plural }: Pick<Named, 'plural'>): string {
  return inSentence(plural);
}

/** The border that an area of the one may cross: "de grens van een referentieregio". */
export function crossingWords(delineation: Named, other: Named, { summary }: Comparison): string {
  const { crossing, unknown } = summary.positions;
  const areas = areasInSentence(delineation);
  const border = `de grens van een ${areaInSentence(other)}`;
  const known = summary.areas - unknown;
  const all = `${dutchCount(known)} ${areas}`;
  if (crossing === 0) return `Geen van de ${all} overschrijdt ${border}.`;
  if (crossing === known) return `Alle ${all} overschrijden ${border}.`;
  return `${dutchCount(crossing)} van de ${all} ${crossing === 1 ? 'overschrijdt' : 'overschrijden'} ${border}.`;
}

/** How many inhabitants lie outside the main region of their area. */
export function outsideWords(other: Named, { summary }: Comparison): string {
  const { inhabitantsInside: inside, inhabitantsOutside: outside } = summary;
  const main = mainWord(other);
  if (inside === null || outside === null)
    return `Hoeveel inwoners buiten ${main} van hun gebied wonen, is onbekend.`;
  const share = dutchShare(outside / Math.max(1, inside + outside));
  return `${dutchCount(outside)} inwoners (${share}) wonen buiten ${main} van hun gebied.`;
}

/** The region, or area of another delineation, in which most municipalities of an area lie. */
export function mainWord({ code }: Pick<Named, 'code'>): string {
  return code === regionsCode ? 'de hoofdregio' : 'het hoofdgebied';
}

/** Why a delineation cannot be compared on a day. */
export function absenceWords({
  plural,
  knowledge,
  existsFrom,
  statedOn,
}: Pick<TerritoryDelineation, 'plural' | 'knowledge' | 'existsFrom' | 'statedOn'>): string {
  if (knowledge === 'notYet' && existsFrom !== null)
    return `${plural}: ${knowledgeWords.notYet} op deze dag (wel vanaf ${dutch(existsFrom)}).`;
  if (knowledge === 'ended') return `${plural}: ${knowledgeWords.ended} op deze dag.`;
  const checked = statedOn === null ? '' : ` (op ${dutch(statedOn)} nagegaan)`;
  return `${plural}: welke gemeenten op deze dag in welk gebied lagen, is ${knowledgeWords.unknown}${checked}.`;
}

function inSentence(name: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(name);
  return isAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
