import { type BorderStrength, borderStrengths } from './comparison/border-strength.ts';
import { encodeBorders } from './comparison/borders.ts';
import { borderStrengthsIn } from './comparison/comparison.ts';
import type { Territory, TerritoryDelineation } from './comparison/territory.ts';
import { stringTogether } from './lines.ts';
import type { MapSheet } from './map-sheet.ts';
import { listNeighbours } from './neighbours.ts';
import { linesPath } from './svg-path.ts';
import type { Topology } from './topology.ts';

/** All borders between municipalities that this many delineations separate. */
export interface BorderLine {
  readonly separating: number;
  readonly pairs: number;
  readonly path: string;
}

/** The coinciding borders ("samenvallende grenzen") of a day as lines, fewest delineations first. */
export interface BorderLines {
  readonly set: readonly TerritoryDelineation[];
  readonly lines: readonly BorderLine[];
}

/** Draws how many of the delineations that count separate each pair of neighbours. */
export function mapBorderLines(territory: Territory, { topology, pen }: MapSheet): BorderLines {
  const { set, pairs } = strengthsOn(territory, topology);
  const strengths = new Map(pairs.map(({ a, b, separating }) => [`${a} ${b}`, separating]));
  const arcs = Map.groupBy(topology.arcs.keys(), (arc) => strengths.get(pairOf(topology, arc)));
  const counts = Map.groupBy(pairs, ({ separating }) => separating);
  return {
    set,
    lines: [...counts]
      .sort(([one], [other]) => one - other)
      .map(([separating, all]) => ({
        separating,
        pairs: all.length,
        path: linesPath(topology, stringTogether(topology, arcs.get(separating) ?? []), pen),
      })),
  };
}

/** Where the facts know no neighbours of the day, those of the map are counted. */
function strengthsOn(
  territory: Territory,
  topology: Topology,
): { set: readonly TerritoryDelineation[]; pairs: readonly BorderStrength[] } {
  const known = borderStrengthsIn(territory);
  if (territory.knowsBorders) return known;
  const borders = encodeBorders(territory.municipalities, listNeighbours(topology));
  const encoded = known.set.flatMap((one) => one.encoded ?? []);
  return { set: known.set, pairs: borderStrengths(borders, encoded) };
}

function pairOf({ arcs, codes }: Topology, arc: number): string {
  const { left = 0, right = 0 } = arcs[arc] ?? {};
  return [codes[left - 1], codes[right - 1]]
    .filter((code) => code !== undefined)
    .sort()
    .join(' ');
}
