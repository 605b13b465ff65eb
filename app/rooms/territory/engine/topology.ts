/**
 * One stretch of border, drawn once and shared by its two sides. `left` and `right` are the municipalities on
 * either hand when walking along `points` (0 is outside Flanders, n is `codes[n - 1]`). `points` holds
 * x0, y0, x1, y1, ... in metres of the topology's coordinate system, y to the north. A closed arc touches no other
 * arc, ends in the point where it starts, and has `from` and `to` null; all others run between two nodes.
 */
export interface Arc {
  readonly left: number;
  readonly right: number;
  readonly from: number | null;
  readonly to: number | null;
  readonly points: Float64Array;
}

/** An arc in a direction, as in TopoJSON: `i` is arc i as it is drawn, `~i` is the same arc walked backwards. */
export type ArcRef = number;

/**
 * A plane cut up into municipalities. Every arc stands there once. `nodes[n]` lists the arcs that leave node n,
 * counter-clockwise; arcs never cross and never touch but in nodes.
 */
export interface Topology {
  readonly epsg: number;
  readonly codes: readonly string[];
  readonly arcs: readonly Arc[];
  readonly nodes: readonly (readonly ArcRef[])[];
}

/** The arc that the reference names, without its direction. */
export function arcOf(topology: Topology, ref: ArcRef): Arc {
  const arc = topology.arcs[ref < 0 ? ~ref : ref];
  if (!arc) throw new Error(`The topology has no arc ${ref}`);
  return arc;
}

/** The node where the arc ends when walked in this direction; null for a closed arc. */
export function endOf(topology: Topology, ref: ArcRef): number | null {
  const arc = arcOf(topology, ref);
  return ref < 0 ? arc.from : arc.to;
}

/** The arcs that leave the node, counter-clockwise. */
export function leaving(topology: Topology, node: number): readonly ArcRef[] {
  return topology.nodes[node] ?? [];
}
