import type { MoveQuestion } from './existing-moves.ts';
import { fewestLeavers } from './fewest-leavers.ts';
import { type Fragment, fragmentsOf, totalOf } from './fragments.ts';
import { type Constraint, plus } from './linear-program.ts';
import type { MoveAnswer } from './move-plan.ts';
import { answerOf, relocationsOf } from './plan-answer.ts';
import { type Field, fieldOf, isOne, serves } from './serving-areas.ts';
import type { SolveMip } from './solver.ts';

/**
 * The fewest moves with the existing areas where an area may also be a union of whole regions (variant
 * "supraRegional"). With y_ar = 1 where area a lies within region r, u_a = 1 where a is a union, z_ar = 1 where it then
 * holds all of r, h_r = 1 where some union holds r, and s_ar = 1 where the present members of a in r stay: maximise
 * sum n_ar s_ar (by inhabitants: w_ar s_ar), with
 *
 *     sum_r y_ar + u_a <= 1         an area lies within one region or is a union
 *     z_ar <= u_a, sum_a z_ar <= h_r
 *     y_ar + h_r <= 1               a region in a union is in nothing else
 *     sum_a (y_ar + z_ar) >= 1      every region with members is served
 *     s_ar <= y_ar + z_ar           members stay where their region is
 *
 * Here an area may lose all its members, and so disappear: the regions are served all the same. Infeasible it is
 * never, for one area can hold everything.
 */
export async function supraRegionalMoves(question: MoveQuestion, solve: SolveMip): Promise<MoveAnswer> {
  const fragments = fragmentsOf(question.incidence, question.measure);
  if (fragments === null) return { outcome: 'undetermined', bound: null };
  const field = fieldOf(fragments);
  const pairs = field.areas.flatMap((area) => field.regions.map((region) => [area, region] as const));
  const exercise = {
    total: totalOf(fragments),
    stays: fragments.map(({ area, region, weight }) => ({ variable: stay(area, region), weight })),
    variables: [
      ...field.areas.map(isUnion),
      ...field.regions.map(isHeld),
      ...pairs.flatMap(([area, region]) => [serves(area, region), holds(area, region)]),
      ...fragments.map(({ area, region }) => stay(area, region)),
    ],
    constraints: [
      ...field.areas.flatMap((area) => areaConstraints(area, field)),
      ...field.regions.flatMap((region) => regionConstraints(region, field)),
      ...fragments.map(staysWhereItsRegionIs),
    ],
    cutsFor: () => [],
    arrange: () => null,
  };
  const solutions = await fewestLeavers(exercise, question.measure, question.limit, solve);
  return answerOf(question, solutions, (values) =>
    relocationsOf(
      question,
      fragments,
      ({ area, region }) => isOne(values, stay(area, region)),
      (region) =>
        field.areas.filter(
          (area) => isOne(values, serves(area, region)) || isOne(values, holds(area, region)),
        ),
    ),
  );
}

function areaConstraints(area: number, { regions }: Field): Constraint[] {
  const within = plus(regions.map((region) => serves(area, region)));
  return [
    { terms: [...within, [1, isUnion(area)]], relation: '<=', right: 1 },
    ...regions.map((region) => atMost([holds(area, region)], isUnion(area))),
  ];
}

function regionConstraints(region: number, { areas }: Field): Constraint[] {
  const held = areas.map((area) => holds(area, region));
  const served = areas.map((area) => serves(area, region));
  return [
    atMost(held, isHeld(region)),
    ...served.map((one): Constraint => ({ terms: plus([one, isHeld(region)]), relation: '<=', right: 1 })),
    { terms: plus([...held, ...served]), relation: '>=', right: 1 },
  ];
}

function staysWhereItsRegionIs({ area, region }: Fragment): Constraint {
  return {
    terms: [
      [1, stay(area, region)],
      [-1, serves(area, region)],
      [-1, holds(area, region)],
    ],
    relation: '<=',
    right: 0,
  };
}

/** The sum of these is at most that one. */
function atMost(variables: readonly string[], most: string): Constraint {
  return { terms: [...plus(variables), [-1, most]], relation: '<=', right: 0 };
}

function isUnion(area: number): string {
  return `u_${area}`;
}

function isHeld(region: number): string {
  return `h_${region}`;
}

function holds(area: number, region: number): string {
  return `z_${area}_${region}`;
}

function stay(area: number, region: number): string {
  return `s_${area}_${region}`;
}
