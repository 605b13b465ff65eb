import { type Ring, ringsOf } from './rings.ts';
import type { ArcRef, Topology } from './topology.ts';

/** A border between two zones: the arc, and the zone on its left and right hand; null is no zone. */
export interface ZoneBorder<Key> {
  readonly arc: number;
  readonly left: Key | null;
  readonly right: Key | null;
}

/** The municipalities taken together into zones: per zone its rings, and every border between two zones once. */
export interface Zones<Key> {
  readonly rings: ReadonlyMap<Key, readonly Ring[]>;
  readonly borders: readonly ZoneBorder<Key>[];
}

/**
 * Takes together the municipalities for which `zoneOf` gives the same key; null leaves a municipality out. The
 * zones share their borders arc by arc, so there is no seam between them. What lies outside Flanders is in no zone;
 * between outside and a municipality in no zone there is no border.
 */
export function dissolve<Key>(topology: Topology, zoneOf: (municipality: number) => Key | null): Zones<Key> {
  const keys = [null, ...topology.codes.map((_, index) => zoneOf(index + 1))];
  const around = new Map<Key, Set<ArcRef>>();
  const borders: ZoneBorder<Key>[] = [];
  topology.arcs.forEach((arc, index) => {
    const left = keys[arc.left] ?? null;
    const right = keys[arc.right] ?? null;
    if (left === right) return;
    borders.push({ arc: index, left, right });
    if (left !== null) collect(around, left, index);
    if (right !== null) collect(around, right, ~index);
  });
  const rings = new Map([...around].map(([key, refs]) => [key, ringsOf(topology, refs)]));
  return { rings, borders };
}

function collect<Key>(around: Map<Key, Set<ArcRef>>, key: Key, ref: ArcRef): void {
  const refs = around.get(key);
  if (refs) refs.add(ref);
  else around.set(key, new Set([ref]));
}
