import { findCrossings } from './crossings.ts';
import { collapseSegments } from './segment-collapse.ts';
import type { Arc, Topology } from './topology.ts';

/** How finely a map is drawn: for Flanders at the width of a page, for a region at that width, for a municipality. */
export type Level = 'overview' | 'regional' | 'detail';

/** From coarse to fine. */
export const levels: readonly Level[] = ['overview', 'regional', 'detail'];

/** Per level the side, in metres, of the square that may change sides when a point is left out. */
const tolerances: Record<Level, number> = { overview: 250, regional: 120, detail: 50 };
/** An arc in trouble is simplified half as much again and again; below this it keeps all its points. */
const finest = 5;
const bin = 1000;

/**
 * The smooth topology with only the points that the level needs. Nodes stay where they are and every arc keeps the
 * area on its two sides. Arcs that would come to cross or run over each other are simplified less, at worst not at
 * all, so the result crosses nowhere when the given topology does not.
 */
export function simplifyTopology(topology: Topology, level: Level): Topology {
  const tolerance = topology.arcs.map(() => tolerances[level]);
  const arcs = topology.arcs.map((arc) => simplified(arc, tolerances[level]));
  for (;;) {
    const troubled = new Set(
      findCrossings(arcs, bin)
        .flat()
        .filter((index) => tolerance[index] !== 0),
    );
    if (troubled.size === 0) return { ...topology, arcs };
    for (const index of troubled) {
      const arc = topology.arcs[index];
      const half = (tolerance[index] ?? 0) / 2;
      tolerance[index] = half < finest ? 0 : half;
      if (arc) arcs[index] = simplified(arc, tolerance[index] ?? 0);
    }
  }
}

function simplified(arc: Arc, tolerance: number): Arc {
  return tolerance === 0 ? arc : { ...arc, points: collapseSegments(arc.points, tolerance ** 2) };
}
