import { type Borders, borderWith } from './borders.ts';
import { areasAround, shareIn } from './delineation.ts';
import type { Solutions } from './fewest-leavers.ts';
import type { Fragment } from './fragments.ts';
import type { Incidence } from './incidence.ts';
import type { Measure, MoveAnswer, MovePlan } from './move-plan.ts';
import { rankByRule } from './written-rule.ts';

/** A municipality goes from one area to another (indices). */
export interface Relocation {
  readonly municipality: number;
  readonly from: number;
  readonly to: number;
}

/** Turns the solutions of an exercise into its answer, in the order of the written rule. */
export function answerOf(
  { incidence, borders, measure }: { incidence: Incidence; borders: Borders; measure: Measure },
  solutions: Solutions,
  relocationsIn: (values: ReadonlyMap<string, number>) => readonly Relocation[],
): MoveAnswer {
  if (solutions.outcome !== 'found') return solutions;
  const candidates = solutions.solutions.map((values) => {
    const relocations = relocationsIn(values).toSorted((one, other) => one.municipality - other.municipality);
    return {
      plan: planOf(incidence, relocations),
      inhabitants: peopleIn(incidence, relocations),
      borderKm: borderIn(incidence, borders, relocations),
      lowestCode: relocations[0]?.municipality ?? 0,
    };
  });
  const ranked = rankByRule(candidates).map(({ plan }) => plan);
  // By inhabitants all are equal, and the number of municipalities comes before the rest of the rule.
  if (measure === 'inhabitants') ranked.sort((one, other) => one.moves.length - other.moves.length);
  const [plan, ...alternatives] = ranked;
  if (plan === undefined) return { outcome: 'undetermined', bound: solutions.bound };
  return {
    outcome: 'found',
    plan,
    proof: solutions.isProved ? 'minimal' : 'bound',
    bound: solutions.bound,
    exAequo: solutions.isProved && alternatives.length > 0,
    alternatives,
    hasMore: solutions.hasMore,
  };
}

/**
 * The relocations when these fragments leave: each of their members goes to that area of its region (`areasFor`) with
 * whose staying members it shares the longest border, the lowest code first among equals.
 */
export function relocationsOf(
  { borders }: { borders: Borders },
  fragments: readonly Fragment[],
  stays: (fragment: Fragment) => boolean,
  areasFor: (region: number) => readonly number[],
): Relocation[] {
  const staying = new Map<number, Set<number>>();
  for (const fragment of fragments.filter(stays)) {
    staying.set(fragment.area, new Set([...(staying.get(fragment.area) ?? []), ...fragment.members]));
  }
  return fragments
    .filter((fragment) => !stays(fragment))
    .flatMap(({ area, region, members }) =>
      members.map((municipality) => {
        const kmWith = (to: number) =>
          borderWith(borders, municipality, (other) => staying.get(to)?.has(other) ?? false);
        const [to = area] = areasFor(region).toSorted((one, other) => kmWith(other) - kmWith(one));
        return { municipality, from: area, to };
      }),
    );
}

function planOf({ areas, regions }: Incidence, relocations: readonly Relocation[]): MovePlan {
  const people = peopleIn({ areas }, relocations);
  return {
    moves: relocations.map(({ municipality, from, to }) => ({
      nis: areas.municipalities.codes[municipality] ?? '',
      from: areas.areas[from] ?? '',
      region: regions.areas[areasAround(regions, municipality)[0] ?? -1] ?? '',
      to: areas.areas[to] ?? null,
    })),
    inhabitants: Number.isNaN(people) ? null : people,
  };
}

function peopleIn({ areas }: Pick<Incidence, 'areas'>, relocations: readonly Relocation[]): number {
  return relocations.reduce((sum, { municipality, from }) => {
    const inhabitants = areas.municipalities.inhabitants[municipality] as number;
    return sum + inhabitants * shareIn(areas, municipality, from);
  }, 0);
}

function borderIn({ areas }: Incidence, borders: Borders, relocations: readonly Relocation[]): number {
  const leaving = new Set(relocations.map(({ municipality, from }) => `${municipality} ${from}`));
  return relocations.reduce((sum, { municipality, to }) => {
    const isThere = (other: number) =>
      areasAround(areas, other).includes(to) && !leaving.has(`${other} ${to}`);
    return sum + borderWith(borders, municipality, isThere);
  }, 0);
}
