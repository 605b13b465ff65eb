import { type Borders, neighboursOf } from './borders.ts';
import { type Constraint, plus } from './linear-program.ts';
import { piecesOfLand } from './pieces-of-land.ts';
import { ends, type Place } from './place.ts';
import { isOne } from './serving-areas.ts';

/** The constraints that a solution breaks where it tears this area (index) apart (see connectedMoves). */
export function tornApart(
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
