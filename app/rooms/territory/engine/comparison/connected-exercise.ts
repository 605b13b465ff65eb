import { type Borders, neighboursOf } from './borders.ts';
import { connectedPlacement } from './connected-placement.ts';
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
    arrange: (values) => placedAnew(borders, places, whole, values),
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

/** The same stays, and whoever leaves with its longest border; null where not everybody finds a place so. */
function placedAnew(
  borders: Borders,
  places: readonly Place[],
  whole: readonly number[],
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | null {
  const beginnings = beginningsOf(borders, places, values);
  const settled = new Set([...beginnings.values()].flat());
  const newcomers = places
    .filter(({ municipality }) => !settled.has(municipality))
    .map(({ municipality, region, choices }) => ({
      municipality,
      choices: choices.filter((area) => isOne(values, serves(area, region))),
    }));
  const placed = connectedPlacement(borders, newcomers, beginnings, (area) => whole.includes(area));
  if (placed === null) return null;
  const anew = new Map(values);
  for (const { municipality, choices } of places) {
    const to = placed.get(municipality);
    if (to === undefined) continue;
    for (const area of choices) anew.delete(ends(municipality, area));
    anew.set(ends(municipality, to), 1);
  }
  return anew;
}

/** From where each area grows: its stayers, or where nobody stays the largest piece of those who came. */
function beginningsOf(
  borders: Borders,
  places: readonly Place[],
  values: ReadonlyMap<string, number>,
): Map<number, readonly number[]> {
  const endOf = ({ municipality, choices }: Place) =>
    choices.find((area) => isOne(values, ends(municipality, area))) ?? -1;
  const members = Map.groupBy(places, endOf);
  return new Map(
    [...members].map(([area, there]) => {
      const stayers = there.filter((place) => place.area === area);
      const codes = (some: readonly Place[]) => some.map(({ municipality }) => municipality);
      if (stayers.length > 0) return [area, codes(stayers)];
      return [area, piecesOfLand(borders, codes(there))[0] ?? []];
    }),
  );
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
    // With nothing around it, an exclave: then it is whole with nobody else.
    const apart = between.length > 0 ? [anchor] : [...possible].filter((one) => !piece.includes(one));
    return piece.flatMap((one) => apart.map((other) => separated(area, one, other, between)));
  });
}

/** Two municipalities end in the area only together with somebody in between. */
function separated(area: number, one: number, other: number, between: readonly number[]): Constraint {
  return {
    terms: [
      ...plus([ends(one, area), ends(other, area)]),
      ...between.map((link) => [-1, ends(link, area)] as const),
    ],
    relation: '<=',
    right: 1,
  };
}
