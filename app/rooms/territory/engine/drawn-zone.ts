import { extentOf } from './extent.ts';
import { labelPoint } from './label-point.ts';
import { type MapSpace, toMap } from './map-space.ts';
import { polygonsOf } from './polygons.ts';
import type { Ring } from './rings.ts';
import { type Pen, ringsPath } from './svg-path.ts';
import { type ArcRef, arcOf, type Topology } from './topology.ts';

/** x, y, width and height in the space of the map. */
export type Frame = readonly [number, number, number, number];

/** Where a name stands best, and how far that is from the border. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
}

/** A zone as SVG path data, with the box around it and the place for its name. */
export interface DrawnZone {
  readonly path: string;
  readonly frame: Frame;
  readonly label: LabelPlace;
}

/** A border that closes within this many units is one around a speck. */
const speckSize = 30;

/** Draws the land that these rings enclose. An Error where they enclose none. */
export function drawZone(topology: Topology, rings: readonly Ring[], pen: Pen): DrawnZone {
  return {
    path: ringsPath(topology, rings, pen),
    frame: frameOf(topology, rings, pen.space),
    label: labelOf(topology, rings, pen.space),
  };
}

/** Whether a line goes around a speck of land (Baarle), that a thick line would fill. */
export function isAroundSpeck(topology: Topology, line: readonly ArcRef[], { scale }: MapSpace): boolean {
  const { west, south, east, north } = extentOf(line.map((ref) => arcOf(topology, ref)));
  return Math.max(east - west, north - south) * scale < speckSize;
}

/** Where the name of the zone stands best: in the largest of its pieces. */
export function labelOf(topology: Topology, rings: readonly Ring[], space: MapSpace): LabelPlace {
  const [largest] = polygonsOf(topology, rings);
  if (largest === undefined) throw new Error('A zone without land has no place for its name');
  const point = labelPoint(largest);
  const [x, y] = toMap(space, point.x, point.y);
  return { x: Math.round(x), y: Math.round(y), clearance: Math.round(point.clearance * space.scale) };
}

function frameOf(topology: Topology, rings: readonly Ring[], space: MapSpace): Frame {
  const arcs = rings.flatMap((ring) => ring.arcs.map((ref) => arcOf(topology, ref)));
  const { west, south, east, north } = extentOf(arcs);
  const [x, y] = toMap(space, west, north);
  const [width, height] = [(east - west) * space.scale, (north - south) * space.scale];
  return [Math.round(x), Math.round(y), Math.round(width), Math.round(height)];
}
