import type { CodeAndName } from '../model.ts';
import { extentOf } from './extent.ts';
import { labelPoint } from './label-point.ts';
import { stringTogether } from './lines.ts';
import { type MapSpace, mapSpaceOf, toMap } from './map-space.ts';
import { polygonsOf } from './polygons.ts';
import type { Ring } from './rings.ts';
import { linesPath, type Pen, ringsPath } from './svg-path.ts';
import { type ArcRef, arcOf, type Topology } from './topology.ts';
import { colorZones } from './zone-colors.ts';
import { dissolve, type ZoneBorder, type Zones } from './zones.ts';

/** A municipality that is to be drawn: its code, its name, and the region it lies in, if any. */
export interface MapMunicipality {
  readonly nis: string;
  readonly name: string;
  readonly region: CodeAndName | null;
}

/** x, y, width and height in the space of the map. */
export type Frame = readonly [number, number, number, number];

/** Where a name stands best, and how far that is from the border. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly clearance: number;
}

export interface DrawnMunicipality extends MapMunicipality {
  readonly path: string;
  readonly frame: Frame;
  readonly label: LabelPlace;
}

export interface DrawnRegion extends CodeAndName {
  /** From 1 up; regions that touch differ. */
  readonly tint: number;
  readonly path: string;
  /** Its border, and that of its specks of land, that a thick line would fill. */
  readonly outline: string;
  readonly speckOutline: string;
  readonly frame: Frame;
  readonly label: LabelPlace;
}

/** A map as SVG path data in a space of `width` by `height` units. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly municipalities: readonly DrawnMunicipality[];
  readonly regions: readonly DrawnRegion[];
  /** The borders between regions and around all of them. */
  readonly regionBorders: string;
  /** Those around specks of land (Baarle), that a thick line would fill. */
  readonly speckBorders: string;
}

/** Wide enough to round to whole units: half the bytes of decimals, and no two borders cross by it. */
const mapWidth = 4000;

/** A border that closes within this many units is one around a speck. */
const speckSize = 30;

/** Draws the municipalities of a topology and the regions that they make up on one day. */
export function drawMap(topology: Topology, members: readonly MapMunicipality[]): DrawnMap {
  const space = mapSpaceOf(extentOf(topology.arcs), mapWidth, 12);
  const pen: Pen = { space, decimals: 0 };
  const byNis = new Map(members.map((member) => [member.nis, member]));
  const memberAt = (municipality: number) => byNis.get(topology.codes[municipality - 1] ?? '') ?? null;
  const own = dissolve(topology, (municipality) => memberAt(municipality)?.nis ?? null);
  const regions = dissolve(topology, (municipality) => memberAt(municipality)?.region?.code ?? null);
  const lines = stringTogether(
    topology,
    regions.borders.map(({ arc }) => arc),
  );
  const isSpeck = (line: readonly ArcRef[]) => isSmall(topology, line, space);
  return {
    width: space.width,
    height: space.height,
    municipalities: members.flatMap((member) => {
      const rings = own.rings.get(member.nis);
      return rings === undefined ? [] : [{ ...member, ...drawZone(topology, rings, pen) }];
    }),
    regions: drawRegions(topology, { regions, members, pen }),
    regionBorders: linesPath(
      topology,
      lines.filter((line) => !isSpeck(line)),
      pen,
    ),
    speckBorders: linesPath(topology, lines.filter(isSpeck), pen),
  };
}

function drawRegions(
  topology: Topology,
  { regions, members, pen }: { regions: Zones<string>; members: readonly MapMunicipality[]; pen: Pen },
): DrawnRegion[] {
  const tints = colorZones(neighbouring(regions.borders));
  const names = new Map(
    members.flatMap(({ region }) => (region === null ? [] : [[region.code, region.name]])),
  );
  return [...regions.rings].map(([code, rings]) => {
    return {
      code,
      name: names.get(code) ?? code,
      tint: tints.get(code) ?? 1,
      outline: ringsPath(
        topology,
        rings.filter(({ arcs }) => !isSmall(topology, arcs, pen.space)),
        pen,
      ),
      speckOutline: ringsPath(
        topology,
        rings.filter(({ arcs }) => isSmall(topology, arcs, pen.space)),
        pen,
      ),
      ...drawZone(topology, rings, pen),
    };
  });
}

function isSmall(topology: Topology, line: readonly ArcRef[], { scale }: MapSpace): boolean {
  const { west, south, east, north } = extentOf(line.map((ref) => arcOf(topology, ref)));
  return Math.max(east - west, north - south) * scale < speckSize;
}

function neighbouring(borders: readonly ZoneBorder<string>[]): (readonly [string, string])[] {
  return borders.flatMap(({ left, right }) =>
    left === null || right === null ? [] : [[left, right] as const],
  );
}

function drawZone(topology: Topology, rings: readonly Ring[], pen: Pen) {
  return {
    path: ringsPath(topology, rings, pen),
    frame: frameOf(topology, rings, pen.space),
    label: labelOf(topology, rings, pen.space),
  };
}

function labelOf(topology: Topology, rings: readonly Ring[], space: MapSpace): LabelPlace {
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
