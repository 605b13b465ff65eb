import type { Borders } from './borders.ts';
import { connectedArrangement } from './connected-arrangement.ts';
import type { Exercise } from './fewest-leavers.ts';
import { type Fragment, totalOf, weightOf } from './fragments.ts';
import type { Incidence } from './incidence.ts';
import { type Constraint, plus } from './linear-program.ts';
import type { Measure } from './move-plan.ts';
import { piecesOfLand } from './pieces-of-land.ts';
import { ends, type Place } from './place.ts';
import { fieldOf, serves, servingConstraints } from './serving-areas.ts';
import { tornApart } from './torn-apart.ts';

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
    arrange: (values) => connectedArrangement(borders, places, whole, values),
  };
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
