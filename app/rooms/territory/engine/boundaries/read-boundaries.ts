import { findCrossings } from '../crossings.ts';
import type { Crs } from '../lambert.ts';
import { type Level, levels, simplifyTopology } from '../simplification.ts';
import type { Topology } from '../topology.ts';
import type { BoundaryFile } from './boundary-file.ts';
import type { BoundaryProblem } from './boundary-problem.ts';
import { boundaryTopology } from './boundary-topology.ts';
import { crsOf } from './file-crs.ts';
import { readGeojson } from './geojson-reading.ts';
import { municipalLands } from './municipal-land.ts';
import { readTopojson } from './topojson-reading.ts';

/** Boundaries as they were read: the topology and the coordinate system of the file, unless something is wrong with it. */
export type ReadBoundaries =
  | { readonly topology: Topology; readonly crs: Crs; readonly problems: readonly [] }
  | { readonly topology: null; readonly problems: readonly BoundaryProblem[] };

/** Squares in which borders are compared, in metres. */
const bin = 1000;

/** Reads a GeoJSON or TopoJSON. `crs` is its coordinate system (an EPSG code), null to find that out. Pure. */
export function readBoundaries(text: string, crs: string | null): ReadBoundaries {
  const file = parse(text);
  if (file === null) return refused({ kind: 'notJson' });
  return topologyIn(file, crs);
}

/** The same of features that were put together from several pages. */
export function topologyIn(file: BoundaryFile, asked: string | null): ReadBoundaries {
  if (file.features.length === 0) return refused({ kind: 'noFeatures' });
  const crs = crsOf(file, asked);
  if (crs === null) return refused({ kind: 'unknownCrs', name: asked ?? file.crsName ?? '' });
  const { lands, problems } = municipalLands(file, crs);
  if (problems.length > 0) return refused(...problems);
  const { topology, overlaps } = boundaryTopology(lands);
  if (overlaps.length > 0) return refused({ kind: 'overlap', pairs: distinct(overlaps) });
  const crossings = crossingPairs(topology);
  if (crossings.length > 0) return refused({ kind: 'crossing', pairs: crossings });
  return { topology, crs, problems: [] };
}

/** The topology at every level of detail; takes some seconds. */
export function boundaryLevels(topology: Topology): ReadonlyMap<Level, Topology> {
  return new Map(levels.map((level) => [level, simplifyTopology(topology, level)]));
}

function refused(...problems: readonly BoundaryProblem[]): ReadBoundaries {
  return { topology: null, problems };
}

function parse(text: string): BoundaryFile | null {
  try {
    const value: unknown = JSON.parse(text);
    return readGeojson(value) ?? readTopojson(value);
  } catch {
    return null;
  }
}

function crossingPairs({ arcs, codes }: Topology): (readonly [string, string])[] {
  const namesOf = (index: number) => {
    const { left = 0, right = 0 } = arcs[index] ?? {};
    return codes[Math.max(left, right) - 1] ?? '';
  };
  return distinct(findCrossings(arcs, bin).map(([one, other]) => [namesOf(one), namesOf(other)] as const));
}

function distinct(pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}
