import { listNeighbours } from '../neighbours.ts';
import type { Topology } from '../topology.ts';
import { dissolve } from '../zones.ts';
import type { AreaDifference, BorderedPair, BoundaryProblem } from './boundary-problem.ts';

/** What is known of the municipalities of a day: their areas, and who are neighbours, null where nobody knows. */
export interface KnownLand {
  readonly areasKm2: ReadonlyMap<string, number>;
  readonly neighbours: readonly BorderedPair[] | null;
}

/** How boundaries compare to what is known. Differences are parts of the known area. */
export interface BoundaryFigures {
  readonly municipalities: number;
  readonly largestDifference: number;
  readonly totalDifference: number;
  readonly neighbours: { readonly known: number; readonly missing: number; readonly extra: number } | null;
}

/** Neighbours may be missed, or found beside those that are known, where they share less than this many kilometres. */
export const neighbourThresholdKm = 0.1;

/**
 * Compares boundaries to what is known of a day with the same municipalities. An area that differs by more than
 * `areaMargin` (a part: 0.01 is one per cent) is a problem, and so is a pair of neighbours on one side only.
 */
export function checkBoundaries(
  topology: Topology,
  known: KnownLand,
  areaMargin: number,
): { readonly figures: BoundaryFigures; readonly problems: readonly BoundaryProblem[] } {
  const areas = areaDifferences(topology, known.areasKm2);
  const wide = areas.filter((one) => partOf(one) > areaMargin);
  const pairs = neighbourDifferences(topology, known.neighbours);
  return {
    figures: {
      municipalities: areas.length,
      largestDifference: Math.max(0, ...areas.map(partOf)),
      totalDifference: totalDifference(areas),
      neighbours: pairs && { known: pairs.known, missing: pairs.missing.length, extra: pairs.extra.length },
    },
    problems: [
      ...(wide.length === 0 ? [] : [{ kind: 'area' as const, municipalities: widestFirst(wide) }]),
      ...neighbourProblem('missingNeighbours', pairs?.missing ?? []),
      ...neighbourProblem('extraNeighbours', pairs?.extra ?? []),
    ],
  };
}

function areaDifferences(topology: Topology, areasKm2: ReadonlyMap<string, number>): AreaDifference[] {
  const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
  return [...areasKm2].map(([nis, knownKm2]) => ({
    nis,
    knownKm2,
    drawnKm2: (rings.get(nis) ?? []).reduce((sum, { area }) => sum + area / 1e6, 0),
  }));
}

function partOf({ drawnKm2, knownKm2 }: AreaDifference): number {
  return Math.abs(drawnKm2 / knownKm2 - 1);
}

function widestFirst(areas: readonly AreaDifference[]): AreaDifference[] {
  return areas.toSorted((one, other) => partOf(other) - partOf(one));
}

function totalDifference(areas: readonly AreaDifference[]): number {
  const sum = (value: (one: AreaDifference) => number) => areas.reduce((all, one) => all + value(one), 0);
  return sum(({ drawnKm2 }) => drawnKm2) / sum(({ knownKm2 }) => knownKm2) - 1;
}

function neighbourDifferences(topology: Topology, known: readonly BorderedPair[] | null) {
  if (known === null) return null;
  const drawn = listNeighbours(topology);
  return { known: known.length, missing: without(known, drawn), extra: without(drawn, known) };
}

function without(pairs: readonly BorderedPair[], others: readonly BorderedPair[]): BorderedPair[] {
  const there = new Set(others.map(({ a, b }) => `${a} ${b}`));
  return pairs.filter(({ a, b }) => !there.has(`${a} ${b}`));
}

function neighbourProblem(
  kind: 'missingNeighbours' | 'extraNeighbours',
  pairs: readonly BorderedPair[],
): BoundaryProblem[] {
  const long = pairs.filter(({ borderKm }) => borderKm >= neighbourThresholdKm);
  return long.length === 0 ? [] : [{ kind, pairs: long }];
}
