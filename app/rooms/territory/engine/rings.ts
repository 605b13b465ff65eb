import { signedArea } from './signed-area.ts';
import { type ArcRef, arcOf, endOf, leaving, type Topology } from './topology.ts';

/**
 * A closed line with its land on the left hand: counter-clockwise around land (`area` positive), clockwise around a
 * hole (`area` negative), as in RFC 7946. `arcs` follow one another; `area` is in square metres.
 */
export interface Ring {
  readonly arcs: readonly ArcRef[];
  readonly area: number;
}

/**
 * The rings that directed arcs form, given so that the land is on their left hand. Every arc is used once; parts of
 * the land that touch in one node only get a ring each. Throws an Error when the arcs do not close.
 */
export function ringsOf(topology: Topology, borders: ReadonlySet<ArcRef>): Ring[] {
  const open = new Set(borders);
  const rings: Ring[] = [];
  for (const start of borders) {
    if (!open.has(start)) continue;
    const arcs: ArcRef[] = [];
    let ref = start;
    do {
      if (!open.delete(ref)) throw new Error(`The arcs around arc ${start} do not close`);
      arcs.push(ref);
      ref = follower(topology, ref, borders);
    } while (ref !== start);
    rings.push({ arcs, area: signedArea(pointsOf(topology, arcs)) });
  }
  return rings;
}

/**
 * The next border after `ref`. In a node it is the first border met when turning clockwise from where we came: so
 * the land on the left hand is never left, and land that only touches there is not crossed to.
 */
function follower(topology: Topology, ref: ArcRef, borders: ReadonlySet<ArcRef>): ArcRef {
  const node = endOf(topology, ref);
  if (node === null) return ref;
  const around = leaving(topology, node);
  const came = around.indexOf(~ref);
  for (let turn = 1; turn <= around.length; turn += 1) {
    const candidate = around[(came - turn + around.length) % around.length];
    if (candidate !== undefined && borders.has(candidate)) return candidate;
  }
  throw new Error(`No border goes on from node ${node}`);
}

/** The coordinates along consecutive arcs, x0, y0, x1, y1, ..., each shared node once. */
export function pointsOf(topology: Topology, arcs: readonly ArcRef[]): Float64Array {
  const all: number[] = [];
  for (const ref of arcs) {
    const { points } = arcOf(topology, ref);
    const skip = all.length === 0 ? 0 : 1;
    const count = points.length / 2;
    for (let step = skip; step < count; step += 1) {
      const at = 2 * (ref < 0 ? count - 1 - step : step);
      all.push(points[at] as number, points[at + 1] as number);
    }
  }
  return Float64Array.from(all);
}
