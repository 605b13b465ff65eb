import { type DrawnZone, drawZone } from './drawn-zone.ts';
import { extentOf } from './extent.ts';
import { type MapSpace, mapSpaceOf } from './map-space.ts';
import type { Pen } from './svg-path.ts';
import type { Topology } from './topology.ts';
import { dissolve } from './zones.ts';

/** A topology drawn to the space of a map: all views of a day take their municipalities from one sheet. */
export interface MapSheet {
  readonly topology: Topology;
  readonly space: MapSpace;
  readonly pen: Pen;
  /** By NIS code, in its order. */
  readonly municipalities: ReadonlyMap<string, DrawnZone>;
}

/** Wide enough to round to whole units: half the bytes of decimals, and no two borders cross by it. */
export const mapWidth = 4000;

const sheets = new WeakMap<Topology, MapSheet>();

/** The sheet of a topology. Drawn once for each. */
export function mapSheetOf(topology: Topology): MapSheet {
  const known = sheets.get(topology);
  if (known !== undefined) return known;
  const space = mapSpaceOf(extentOf(topology.arcs), mapWidth, 12);
  const pen: Pen = { space, decimals: 0 };
  const { rings } = dissolve(topology, (municipality) => topology.codes[municipality - 1] ?? null);
  const municipalities = new Map(
    [...rings]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([nis, around]) => [nis, drawZone(topology, around, pen)]),
  );
  const sheet = { topology, space, pen, municipalities };
  sheets.set(topology, sheet);
  return sheet;
}
