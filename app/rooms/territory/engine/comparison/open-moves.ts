import type { Borders } from './borders.ts';
import { shareIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';
import { candidateOf, outsidersOf } from './main-region.ts';
import type { Measure, Move, MoveAnswer, MovePlan } from './move-plan.ts';
import { rankByRule } from './written-rule.ts';

/**
 * The fewest moves if new areas may be founded (variant "open"): every area keeps its members in one region and the
 * others leave. By counting: the sum over areas of n_a - max_r n_ar, or of w_a - max_r w_ar by inhabitants. With
 * municipalities this is the first component of van Dongen's split-join distance (2000). Each tied area gives one
 * alternative per tied region; where several areas are tied, their combinations are more.
 */
export function openMoves(incidence: Incidence, borders: Borders, measure: Measure): MoveAnswer {
  const choices = incidence.areas.areas.map((_, area) => tiedChoices(incidence, area, borders, measure));
  const best = choices.flatMap(([first]) => first ?? []);
  const inhabitants = best.reduce((sum, choice) => sum + choice.inhabitants, 0);
  // One choice that is not known is enough: it may be the least.
  const isKnown =
    measure === 'municipalities' || choices.flat().every((one) => !Number.isNaN(one.inhabitants));
  if (best.length === 0 || !isKnown) return { outcome: 'undetermined', bound: null };
  const alternatives = choices.flatMap(([first, ...others]) => {
    return others.map((other) =>
      planOf(
        incidence,
        best.map((choice) => (choice === first ? other : choice)),
      ),
    );
  });
  const plan = planOf(incidence, best);
  return {
    outcome: 'found',
    plan,
    proof: 'minimal',
    bound: measure === 'inhabitants' ? inhabitants : plan.moves.length,
    exAequo: alternatives.length > 0,
    alternatives,
    hasMore: choices.filter((tied) => tied.length > 1).length > 1,
  };
}

interface Choice {
  readonly area: number;
  readonly outsiders: readonly number[];
  readonly inhabitants: number;
  readonly borderKm: number;
  readonly lowestCode: number;
}

function tiedChoices(incidence: Incidence, area: number, borders: Borders, measure: Measure): Choice[] {
  const width = incidence.regions.areas.length;
  const choices = [...incidence.regions.areas.keys()]
    .filter((region) => incidence.counts[area * width + region] !== 0)
    .map((region) => choiceOf(incidence, area, region, borders));
  const cost = (choice: Choice) =>
    measure === 'municipalities' ? choice.outsiders.length : choice.inhabitants;
  const least = Math.min(...choices.map(cost));
  const tied = rankByRule(choices.filter((choice) => cost(choice) === least || Number.isNaN(least)));
  // By inhabitants all are equal, and the number of municipalities comes before the rest of the rule.
  if (measure === 'inhabitants') tied.sort((one, other) => one.outsiders.length - other.outsiders.length);
  return tied;
}

function choiceOf(incidence: Incidence, area: number, region: number, borders: Borders): Choice {
  const outsiders = outsidersOf(incidence, area, region);
  const { inhabitants } = incidence.areas.municipalities;
  const people = outsiders.reduce((sum, municipality) => {
    return sum + (inhabitants[municipality] as number) * shareIn(incidence.areas, municipality, area);
  }, 0);
  return { area, outsiders, ...candidateOf(incidence, area, outsiders, borders), inhabitants: people };
}

function planOf(incidence: Incidence, choices: readonly Choice[]): MovePlan {
  const { areas, regions } = incidence;
  const moves = choices.flatMap(({ area, outsiders }) =>
    outsiders.map((municipality): Move => {
      const own = regions.areaOf[regions.starts[municipality] as number];
      const isPlaced = regions.starts[municipality] !== regions.starts[municipality + 1];
      return {
        nis: areas.municipalities.codes[municipality] ?? '',
        from: areas.areas[area] ?? '',
        region: isPlaced ? (regions.areas[own as number] ?? '') : '',
        to: null,
      };
    }),
  );
  const inhabitants = choices.reduce((sum, choice) => sum + choice.inhabitants, 0);
  return {
    moves: moves.sort((one, other) => (one.nis < other.nis ? -1 : 1)),
    inhabitants: Number.isNaN(inhabitants) ? null : inhabitants,
  };
}
