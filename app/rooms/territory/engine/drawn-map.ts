import type { CodeAndName } from '../model.ts';
import { type DrawnZone, drawZone, isAroundSpeck } from './drawn-zone.ts';
import { stringTogether } from './lines.ts';
import { type MapSheet, mapSheetOf } from './map-sheet.ts';
import { linesPath, ringsPath } from './svg-path.ts';
import type { ArcRef, Topology } from './topology.ts';
import { colorZones } from './zone-colors.ts';
import { dissolve, type ZoneBorder, type Zones } from './zones.ts';

/** A municipality that is to be drawn: its code, its name, and the region it lies in, if any. */
export interface MapMunicipality {
  readonly nis: string;
  readonly name: string;
  readonly region: CodeAndName | null;
}

export type DrawnMunicipality = MapMunicipality & DrawnZone;

export interface DrawnRegion extends CodeAndName, DrawnZone {
  /** From 1 up; regions that touch differ. */
  readonly tint: number;
  /** Its border, and that of its specks of land, that a thick line would fill. */
  readonly outline: string;
  readonly speckOutline: string;
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

/** Draws the municipalities of a topology and the regions that they make up on one day. */
export function drawMap(topology: Topology, members: readonly MapMunicipality[]): DrawnMap {
  const sheet = mapSheetOf(topology);
  const { space, pen } = sheet;
  const regionOf = new Map(members.map(({ nis, region }) => [nis, region?.code ?? null]));
  const regions = dissolve(topology, (municipality) => {
    return regionOf.get(topology.codes[municipality - 1] ?? '') ?? null;
  });
  const lines = stringTogether(
    topology,
    regions.borders.map(({ arc }) => arc),
  );
  const isSpeck = (line: readonly ArcRef[]) => isAroundSpeck(topology, line, space);
  return {
    width: space.width,
    height: space.height,
    municipalities: members.flatMap((member) => {
      const drawn = sheet.municipalities.get(member.nis);
      return drawn === undefined ? [] : [{ ...member, ...drawn }];
    }),
    regions: drawRegions(sheet, regions, members),
    regionBorders: linesPath(
      topology,
      lines.filter((line) => !isSpeck(line)),
      pen,
    ),
    speckBorders: linesPath(topology, lines.filter(isSpeck), pen),
  };
}

function drawRegions(
  { topology, pen }: MapSheet,
  regions: Zones<string>,
  members: readonly MapMunicipality[],
): DrawnRegion[] {
  const tints = colorZones(neighbouring(regions.borders));
  const names = new Map(
    members.flatMap(({ region }) => (region === null ? [] : [[region.code, region.name]])),
  );
  return [...regions.rings].map(([code, rings]) => {
    const isSpeck = ({ arcs }: { readonly arcs: readonly ArcRef[] }) =>
      isAroundSpeck(topology, arcs, pen.space);
    return {
      code,
      name: names.get(code) ?? code,
      tint: tints.get(code) ?? 1,
      outline: ringsPath(
        topology,
        rings.filter((ring) => !isSpeck(ring)),
        pen,
      ),
      speckOutline: ringsPath(topology, rings.filter(isSpeck), pen),
      ...drawZone(topology, rings, pen),
    };
  });
}

function neighbouring(borders: readonly ZoneBorder<string>[]): (readonly [string, string])[] {
  return borders.flatMap(({ left, right }) =>
    left === null || right === null ? [] : [[left, right] as const],
  );
}
