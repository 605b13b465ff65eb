import { dutchCount } from '#platform/dutch-writing.ts';
import type { ExplainedAnswer } from '#rooms/territory/engine/comparison/move-exercise.ts';
import type { MoveObstacle } from '#rooms/territory/engine/comparison/move-obstacle.ts';
import { type MovePlan, type MoveVariant, measureOf } from '#rooms/territory/engine/comparison/move-plan.ts';
import { regionsCode, type TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { areaInSentence, areasInSentence } from './delineation-words.ts';

/** The two delineations of an exercise: whose municipalities would change area, and what the areas would respect. */
export interface ExercisePair {
  readonly delineation: TerritoryDelineation;
  readonly other: TerritoryDelineation;
}

/** What an exercise asks, in words; `name` is what it is called in a table. */
export function variantWords(variant: MoveVariant, { other }: ExercisePair): { name: string; rule: string } {
  const region = other.code === regionsCode ? 'regio' : areaInSentence(other);
  const within = `Elk gebied ligt binnen één ${region}.`;
  const served = `Elk bestaand gebied blijft, en in elke ${region} ligt er minstens één.`;
  const words: Readonly<Record<MoveVariant, { name: string; rule: string }>> = {
    open: {
      name: 'Nieuwe gebieden mogen',
      rule: `${within} Wie vertrekt, gaat naar een ander gebied of naar een nieuw.`,
    },
    existing: { name: 'Alleen de bestaande gebieden', rule: `${within} ${served}` },
    supraRegional: {
      name: 'Bestaande gebieden, ook supraregionaal',
      rule: `Elk gebied ligt binnen één ${region} of omvat er meerdere volledig (supraregionaal).`,
    },
    connected: {
      name: 'Bestaande gebieden, aaneengesloten',
      rule: `${within} ${served} Een gebied dat nu uit één stuk bestaat, blijft uit één stuk.`,
    },
    inhabitants: {
      name: 'Zo weinig mogelijk inwoners',
      rule: `${within} Nieuwe gebieden mogen. Geteld in inwoners, niet in gemeenten.`,
    },
  };
  return words[variant];
}

/** The figure of an answer: "11 gemeenten", or for the variant by inhabitants "300.052 inwoners". */
export function figureWords(variant: MoveVariant, answer: ExplainedAnswer): string {
  if (answer.outcome === 'infeasible') return 'niet mogelijk';
  if (answer.outcome === 'undetermined') return 'niet te bepalen';
  return amount(variant, costOf(variant, answer.plan));
}

/** How sure it is that nothing smaller exists, or why there is no answer. */
export function certaintyWords(variant: MoveVariant, answer: ExplainedAnswer, pair: ExercisePair): string {
  if (answer.outcome === 'infeasible') return `Niet mogelijk, omdat ${obstacleWords(answer.because, pair)}.`;
  if (answer.outcome === 'undetermined') {
    const isProved = answer.bound !== null && answer.bound > 0;
    const least = isProved ? ` Zeker is: niet minder dan ${amount(variant, answer.bound)}.` : '';
    return `Niet te bepalen, omdat ${obstacleWords(answer.because, pair)}.${least}`;
  }
  if (answer.proof === 'minimal') return 'Bewezen kleinst.';
  const better = amount(variant, Math.ceil(costOf(variant, answer.plan) - answer.bound));
  return `Beste gevonden binnen de rekentijd: hoogstens ${better} beter mogelijk.`;
}

/** Whether other sets of municipalities would do as well; empty where this is the only one. */
export function tieWords(answer: ExplainedAnswer): string {
  if (answer.outcome !== 'found' || answer.plan.moves.length === 0) return '';
  const { alternatives, hasMore } = answer;
  if (alternatives.length === 0) {
    return hasMore ? 'Of andere gemeenten op hetzelfde zouden uitkomen, is niet nagegaan.' : '';
  }
  const count = alternatives.length + 1;
  if (hasMore) return `Gelijke stand: minstens ${dutchCount(count)} oplossingen zijn even klein.`;
  return `Gelijke stand: ${dutchCount(count)} oplossingen zijn even klein.`;
}

/** The inhabitants of the municipalities that would change area. */
export function inhabitantsWords({ inhabitants }: MovePlan): string {
  return inhabitants === null ? 'onbekend' : dutchCount(Math.round(inhabitants));
}

/** A number of municipalities. */
export function municipalities(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}

/** So many of what the variant counts. */
function amount(variant: MoveVariant, count: number): string {
  if (measureOf[variant] === 'municipalities') return municipalities(count);
  return `${dutchCount(Math.round(count))} inwoners`;
}

function costOf(variant: MoveVariant, { moves, inhabitants }: MovePlan): number {
  return measureOf[variant] === 'municipalities' ? moves.length : (inhabitants ?? 0);
}

function obstacleWords(obstacle: MoveObstacle, { delineation, other }: ExercisePair): string {
  const [areas, regions] = [areasInSentence(delineation), areasInSentence(other)];
  const words: Readonly<Record<MoveObstacle, string>> = {
    fewerAreas: `er minder ${areas} zijn (${countOf(delineation)}) dan ${regions} (${countOf(other)})`,
    notWhole: `geen enkele verdeling alle gebieden uit één stuk laat bestaan`,
    noMembers: `van geen enkele gemeente in deze gebieden bekend is in welke ${areaInSentence(other)} ze ligt`,
    withoutRegion: `sommige gemeenten in geen enkele ${areaInSentence(other)} liggen`,
    severalRegions: `sommige gemeenten in meer dan één ${areaInSentence(other)} liggen`,
    severalAreas: `sommige gemeenten in meer dan één ${areaInSentence(delineation)} liggen en niet bekend is voor welk deel`,
    inhabitantsUnknown: 'niet van alle gemeenten bekend is hoeveel inwoners ze hadden',
    bordersUnknown: 'niet bekend is welke gemeenten op deze dag aan elkaar grensden',
    outOfTime: 'de rekentijd om was voor er een oplossing gevonden is',
  };
  return words[obstacle];
}

/** The areas that have members: one without does not count in an exercise. */
function countOf({ encoded }: TerritoryDelineation): string {
  if (encoded === null) return 'onbekend';
  const { memberStarts, areas } = encoded;
  return dutchCount(areas.filter((_, area) => memberStarts[area] !== memberStarts[area + 1]).length);
}
