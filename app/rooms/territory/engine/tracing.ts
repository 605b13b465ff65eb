import {
  type Corner,
  isNode,
  isOnBorder,
  type Lattice,
  latticeOf,
  passage,
  sidesOf,
  step,
} from './lattice.ts';
import type { Raster } from './raster.ts';
import type { Arc, ArcRef, Topology } from './topology.ts';

interface Tracing {
  readonly raster: Raster;
  readonly lattice: Lattice;
  /** Per corner the directions (as bits) in which its border is already part of an arc. */
  readonly walked: Uint8Array;
  readonly arcs: Arc[];
  readonly nodeAt: ReadonlyMap<number, number>;
  /** Per node and direction the arc that leaves there. */
  readonly leaving: (ArcRef | null)[];
}

/**
 * The borders between the cells of a raster, as arcs that step from cell corner to cell corner: every arc once,
 * between the nodes where three or four municipalities meet, and as closed rings where none do. Cells that touch
 * by a corner only are joined or parted as `passage` tells. The same raster always gives the same arcs in the same
 * order.
 */
export function traceTopology(raster: Raster): Topology {
  const lattice = latticeOf(raster);
  const corners = borderCorners(lattice);
  const nodes = corners.filter((corner) => isNode(lattice, corner));
  const tracing: Tracing = {
    raster,
    lattice,
    walked: new Uint8Array((raster.columns + 1) * (raster.rows + 1)),
    arcs: [],
    nodeAt: new Map(nodes.map((corner, node) => [indexOf(raster, corner), node])),
    leaving: new Array<ArcRef | null>(nodes.length * 4).fill(null),
  };
  // Nodes first: what is left after that touches no node and is a closed ring.
  for (const corner of [...nodes, ...corners]) {
    for (const direction of [0, 1, 2, 3]) walkFrom(tracing, corner, direction);
  }
  return {
    epsg: raster.epsg,
    codes: raster.codes,
    arcs: tracing.arcs,
    nodes: nodes.map((_, node) =>
      tracing.leaving.slice(node * 4, node * 4 + 4).filter((ref) => ref !== null),
    ),
  };
}

/** The corners where not all four cells are of one municipality, row by row from the north-west. */
function borderCorners(lattice: Lattice): Corner[] {
  const corners: Corner[] = [];
  for (let row = 0; row <= lattice.raster.rows; row += 1) {
    for (let column = 0; column <= lattice.raster.columns; column += 1) {
      const corner = { column, row };
      if (isOnBorder(lattice, corner)) corners.push(corner);
    }
  }
  return corners;
}

function indexOf(raster: Raster, corner: Corner): number {
  return corner.row * (raster.columns + 1) + corner.column;
}

function walkFrom(tracing: Tracing, start: Corner, firstDirection: number): void {
  const { raster, lattice, walked } = tracing;
  const [left, right] = sidesOf(lattice, start, firstDirection);
  if (left === right || isWalked(tracing, start, firstDirection)) return;
  const path = [start];
  let corner = start;
  let direction = firstDirection;
  let onward: number | null = firstDirection;
  while (onward !== null && !isWalked(tracing, corner, onward)) {
    direction = onward;
    mark(walked, indexOf(raster, corner), direction);
    corner = step(corner, direction);
    mark(walked, indexOf(raster, corner), direction + 2);
    path.push(corner);
    onward = passage(lattice, corner, direction);
  }
  const from = tracing.nodeAt.get(indexOf(raster, start)) ?? null;
  const to = tracing.nodeAt.get(indexOf(raster, corner)) ?? null;
  const ref = tracing.arcs.push({ left, right, from, to, points: inMetres(raster, path) }) - 1;
  if (from !== null) tracing.leaving[from * 4 + firstDirection] = ref;
  if (to !== null) tracing.leaving[to * 4 + ((direction + 2) & 3)] = ~ref;
}

function isWalked({ raster, walked }: Tracing, corner: Corner, direction: number): boolean {
  return ((walked[indexOf(raster, corner)] ?? 0) & (1 << (direction & 3))) !== 0;
}

function mark(walked: Uint8Array, index: number, direction: number): void {
  walked[index] = (walked[index] ?? 0) | (1 << (direction & 3));
}

function inMetres({ x0, y0, cell }: Raster, path: readonly Corner[]): Float64Array {
  const points = new Float64Array(path.length * 2);
  path.forEach(({ column, row }, index) => {
    points[index * 2] = x0 + (column - 0.5) * cell;
    points[index * 2 + 1] = y0 - (row - 0.5) * cell;
  });
  return points;
}
