import { isCrs, toWgs84 } from './lambert.ts';
import type { Topology } from './topology.ts';

/** Whole millionths of a degree: 11 cm at most, as fine as RFC 7946 finds useful. */
export const microdegree = 1e-6;

/**
 * The topology with its points in whole microdegrees of WGS 84, longitude first. Each arc is turned over once, so that
 * both its sides have the very same points. Throws an Error where its coordinate system is none that we read.
 */
export function inMicrodegrees(topology: Topology): Topology {
  const { epsg } = topology;
  if (!isCrs(epsg)) throw new Error(`EPSG:${epsg} is no coordinate system that we read`);
  const arcs = topology.arcs.map((arc) => {
    const points = arc.points.slice();
    for (let i = 0; i < points.length; i += 2) {
      const place = toWgs84(epsg, points[i] as number, points[i + 1] as number);
      points.set(
        place.map((degrees) => Math.round(degrees / microdegree)),
        i,
      );
    }
    return { ...arc, points };
  });
  return { ...topology, epsg: 4326, arcs };
}
