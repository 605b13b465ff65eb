import { type Borders, neighboursOf } from './borders.ts';
import type { Exercise } from './fewest-leavers.ts';
import { type Fragment, totalOf, weightOf } from './fragments.ts';
import type { Incidence } from './incidence.ts';
import { type Constraint, plus } from './linear-program.ts';
import type { Measure } from './move-plan.ts';
import { piecesOfLand } from './pieces-of-land.ts';
import { fieldOf, isOne, serves, servingConstraints } from './serving-areas.ts';

/** A municipality (index), where it lies, and the areas in which it may end. */
interface Place {
  readonly municipality: number;
  readonly area: number;
  readonly region: number;
  readonly choices: readonly number[];
}

/**
 * The program of the variant "connected" (see connectedMoves). An area may serve only the regions that could occur in a
 * plan that costs `budget` at most: serving r costs at least sum_b (n_b - max n_b.) + max n_a. - n_ar. What is left
 * out belongs to dearer plans.
 */
export function connectedExercise(
  { incidence, borders, measure }: { incidence: Incidence; borders: Borders; measure: Measure },
  fragments: readonly Fragment[],
  budget: number,
): Exercise {
  const allows = affordable(fragments, measure, budget);
  const field = fieldOf(fragments);
  const places = fragments.flatMap(({ area, region, members }) => {
    const choices = field.areas.filter((one) => allows(one, region));
    return members.map((municipality): Place => ({ municipality, area, region, choices }));
  });
  const serving = servingConstraints(field, allows);
  const whole = field.areas.filter((area) => {
    const members = places.filter((place) => place.area === area).map(({ municipality }) => municipality);
    return piecesOfLand(borders, members).length === 1;
  });
  return {
    total: totalOf(fragments),
    stays: places.flatMap(({ municipality, area, choices }) => {
      if (!choices.includes(area)) return [];
      return { variable: ends(municipality, area), weight: weightOf(incidence, area, [municipality]) };
    }),
    variables: [
      ...serving.variables,
      ...places.flatMap((place) => place.choices.map((area) => ends(place.municipality, area))),
    ],
    constraints: [
      ...serving.constraints,
      ...places.flatMap(placing),
      ...field.areas.map(nobodyEmpty(places)),
    ],
    cutsFor: (values) => whole.flatMap((area) => tornApart(borders, places, area, values)),
  };
}

/** The variable that is 1 where the municipality ends in the area. */
export function ends(municipality: number, area: number): string {
  return `x_${municipality}_${area}`;
}

function affordable(
  fragments: readonly Fragment[],
  measure: Measure,
  budget: number,
): (area: number, region: number) => boolean {
  const { areas } = fieldOf(fragments);
  const weights = new Map(
    fragments.map(({ area, region, weight }) => [serves(area, region), weight[measure]]),
  );
  const most = new Map(
    areas.map((area) => {
      return [
        area,
        Math.max(...fragments.filter((one) => one.area === area).map(({ weight }) => weight[measure])),
      ];
    }),
  );
  const least = [...most.values()].reduce((left, one) => left - one, totalOf(fragments)[measure]);
  return (area, region) => {
    return least + (most.get(area) ?? 0) - (weights.get(serves(area, region)) ?? 0) <= budget;
  };
}

function placing({ municipality, region, choices }: Place): Constraint[] {
  return [
    { terms: plus(choices.map((area) => ends(municipality, area))), relation: '=', right: 1 },
    ...choices.map((area): Constraint => {
      return {
        terms: [
          [1, ends(municipality, area)],
          [-1, serves(area, region)],
        ],
        relation: '<=',
        right: 0,
      };
    }),
  ];
}

function nobodyEmpty(places: readonly Place[]): (area: number) => Constraint {
  return (area) => {
    const all = places.filter(({ choices }) => choices.includes(area));
    return { terms: plus(all.map(({ municipality }) => ends(municipality, area))), relation: '>=', right: 1 };
  };
}

function tornApart(
  borders: Borders,
  places: readonly Place[],
  area: number,
  values: ReadonlyMap<string, number>,
): Constraint[] {
  const possible = new Set(
    places.filter(({ choices }) => choices.includes(area)).map((one) => one.municipality),
  );
  const members = [...possible].filter((municipality) => isOne(values, ends(municipality, area)));
  const [[anchor = -1] = [], ...others] = piecesOfLand(borders, members);
  return others.flatMap((piece) => {
    const around = new Set(piece.flatMap((one) => [...neighboursOf(borders, one)]));
    const between = [...around].filter((one) => possible.has(one) && !piece.includes(one));
    return piece.map(
      (one): Constraint => ({
        terms: [
          ...plus([ends(one, area), ends(anchor, area)]),
          ...between.map((other) => [-1, ends(other, area)] as const),
        ],
        relation: '<=',
        right: 1,
      }),
    );
  });
}
