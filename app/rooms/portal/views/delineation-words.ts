import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { Comparison } from '#rooms/territory/engine/comparison/comparison.ts';
import { inhabitantsBeyond } from '#rooms/territory/engine/comparison/crossing-inhabitants.ts';
import {
  isTypology,
  regionsCode,
  type TerritoryDelineation,
} from '#rooms/territory/engine/comparison/territory.ts';
import { inSentence, unknownMembersWords } from '#rooms/territory/texts.ts';

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

/** How many inhabitants live outside the main region of an area that crosses a border; nothing where none does. */
export function outsideWords(other: Named, { summary, positions }: Comparison): string {
  if (summary.positions.crossing === 0) return '';
  const beyond = inhabitantsBeyond(positions);
  const main = mainWord(other);
  if (beyond === null) return `Hoeveel inwoners daar buiten ${main} van hun gebied wonen, is onbekend.`;
  return `Daar ${beyond === 1 ? 'woont' : 'wonen'} ${beyondWords(beyond, summary)} buiten ${main} van hun gebied.`;
}

/** A number of inhabitants with its part of all who live in an area. */
export function beyondWords(
  beyond: number,
  { inhabitantsInside: inside, inhabitantsOutside: outside }: Comparison['summary'],
): string {
  const all = (inside ?? 0) + (outside ?? 0);
  const share = all === 0 ? '' : ` (${dutchShare(beyond / all)})`;
  return `${dutchCount(Math.round(beyond))} inwoners${share}`;
}

/** The region, or area of another delineation, in which most municipalities of an area lie. */
export function mainWord({ code }: Pick<Named, 'code'>): string {
  return code === regionsCode ? 'de hoofdregio' : 'het hoofdgebied';
}

/** What stands where a typology would be compared. */
export const typologyWords = 'niet vergeleken: een typologie, geen gebieden';

/** Why a delineation cannot be compared on a day. */
export function absenceWords(delineation: TerritoryDelineation): string {
  if (isTypology(delineation)) return `${delineation.plural}: ${typologyWords}.`;
  return unknownMembersWords(delineation);
}
