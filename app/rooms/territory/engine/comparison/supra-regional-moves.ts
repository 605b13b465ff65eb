import type { MoveQuestion } from './existing-moves.ts';
import { fewestLeavers } from './fewest-leavers.ts';
import { fragmentsOf, totalOf } from './fragments.ts';
import { type Constraint, plus, type Term } from './linear-program.ts';
import type { MoveAnswer } from './move-plan.ts';
import { answerOf, relocationsOf } from './plan-answer.ts';
import { type Field, fieldOf, isOne, serves } from './serving-areas.ts';
import type { SolveMip } from './solver.ts';

/**
 * The fewest moves with the existing areas where an area may also be a union of whole regions (variant
 * "supraRegional"). With y_ar = 1 where area a lies within region r, z_ar = 1 where a is a union that holds all of r,
 * and s_ar = 1 where the present members of a in r stay: maximise sum n_ar s_ar (by inhabitants: w_ar s_ar), with
 *
 *     sum_q y_aq + z_ar <= 1        an area lies within one region or is a union
 *     sum_b z_br + y_ar <= 1        a region in a union is in nothing else
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
      ...pairs.flatMap(([area, region]) => [serves(area, region), holds(area, region)]),
      ...fragments.map(({ area, region }) => stay(area, region)),
    ],
    constraints: [
      ...field.areas.flatMap((area) => areaConstraints(area, field)),
      ...field.regions.flatMap((region) => regionConstraints(region, field)),
      ...fragments.map(({ area, region }): Constraint => {
        const terms: Term[] = [
          [1, stay(area, region)],
          [-1, serves(area, region)],
          [-1, holds(area, region)],
        ];
        return { terms, relation: '<=', right: 0 };
      }),
    ],
    cutsFor: () => [],
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
  return regions.map((region) => {
    return { terms: [...within, [1, holds(area, region)]], relation: '<=', right: 1 };
  });
}

function regionConstraints(region: number, { areas }: Field): Constraint[] {
  const held = plus(areas.map((area) => holds(area, region)));
  return [
    ...areas.map((area): Constraint => {
      return { terms: [...held, [1, serves(area, region)]], relation: '<=', right: 1 };
    }),
    { terms: [...held, ...plus(areas.map((area) => serves(area, region)))], relation: '>=', right: 1 },
  ];
}

function holds(area: number, region: number): string {
  return `z_${area}_${region}`;
}

function stay(area: number, region: number): string {
  return `s_${area}_${region}`;
}
