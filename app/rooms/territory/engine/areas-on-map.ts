import type { CodeAndName } from '../model.ts';
import { areasAround, type Delineation } from './comparison/delineation.ts';
import { isTypology, type TerritoryDelineation } from './comparison/territory.ts';
import { isAroundSpeck, type LabelPlace, labelOf } from './drawn-zone.ts';
import { fourColors } from './four-colors.ts';
import { stringTogether } from './lines.ts';
import type { MapSheet } from './map-sheet.ts';
import { linesPath, ringsPath } from './svg-path.ts';
import type { ArcRef, Topology } from './topology.ts';
import { dissolve, type ZoneBorder } from './zones.ts';

/** An area of a delineation on the map; `label` is null where it has no municipality of the day. */
export interface MapArea extends CodeAndName {
  /** Its place in the list of areas by name, of classes by code, from 1. */
  readonly number: number;
  /** 1 to 4: areas that touch or overlap differ, but where `tintsDiffer` is false. */
  readonly tint: number;
  readonly label: LabelPlace | null;
  readonly municipalities: number;
}

/** A delineation of which the members are known, laid on the map. */
export interface AreasOnMap {
  readonly delineation: TerritoryDelineation;
  readonly areas: readonly MapArea[];
  /** By NIS code: the areas in which a municipality lies, none or several. */
  readonly areasOf: ReadonlyMap<string, readonly MapArea[]>;
  readonly tintsDiffer: boolean;
  /** The borders between municipalities that do not lie in the same areas; and those around specks of land. */
  readonly borders: string;
  readonly speckBorders: string;
}

/** Per sheet and state of a delineation what was drawn. */
const drawn = new WeakMap<MapSheet, WeakMap<TerritoryDelineation, AreasOnMap>>();

/** Lays a delineation on the sheet; null where its members are not known. Worked out once per delineation and sheet. */
export function areasOnMap(sheet: MapSheet, delineation: TerritoryDelineation): AreasOnMap | null {
  if (delineation.encoded === null) return null;
  const here = drawn.get(sheet) ?? new WeakMap<TerritoryDelineation, AreasOnMap>();
  const areas = here.get(delineation) ?? drawAreas(sheet, delineation, delineation.encoded);
  drawn.set(sheet, here.set(delineation, areas));
  return areas;
}

/** The border around these municipalities (NIS codes) taken together, as path data. */
export function outlineAround({ topology, pen }: MapSheet, municipalities: ReadonlySet<string>): string {
  const { rings } = dissolve(topology, (at) => {
    return municipalities.has(topology.codes[at - 1] ?? '') ? 'in' : null;
  });
  return ringsPath(topology, rings.get('in') ?? [], pen);
}

/** The codes of several areas of one municipality, as the key of the zone that shares them all. */
const parting = ' ';

function drawAreas(sheet: MapSheet, delineation: TerritoryDelineation, encoded: Delineation): AreasOnMap {
  const { topology, pen } = sheet;
  const zones = dissolve(topology, (at) => {
    return areaCodesOf(encoded, topology.codes[at - 1] ?? '').join(parting) || null;
  });
  const colors = worked(() => fourColors(touching(zones.borders)));
  const places = worked(() => labelPlaces(sheet, zones.rings));
  const order = isTypology(delineation) ? byCode : byName;
  const areas = [...delineation.areas.values()].sort(order).map(({ code, name }, index) => ({
    code,
    name,
    number: index + 1,
    get tint() {
      return colors() === null ? (index % 4) + 1 : (colors()?.get(code) ?? 1);
    },
    get label() {
      return places().get(code) ?? null;
    },
    municipalities: sizeOf(encoded, code),
  }));
  const known = new Map(areas.map((area) => [area.code, area]));
  const lines = stringTogether(
    topology,
    zones.borders.map(({ arc }) => arc),
  );
  return {
    delineation,
    areas,
    areasOf: new Map(
      encoded.municipalities.codes.map((nis) => {
        return [nis, areaCodesOf(encoded, nis).flatMap((code) => known.get(code) ?? [])];
      }),
    ),
    get tintsDiffer() {
      return colors() !== null;
    },
    ...bordersOf(topology, lines, pen),
  };
}

/** Worked out when it is first asked, and once: what is drawn as a line needs no tints and no names. */
function worked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function bordersOf(topology: Topology, lines: readonly ArcRef[][], pen: MapSheet['pen']) {
  const [specks, others] = [true, false].map((wanted) =>
    lines.filter((line) => isAroundSpeck(topology, line, pen.space) === wanted),
  );
  return {
    borders: linesPath(topology, others ?? [], pen),
    speckBorders: linesPath(topology, specks ?? [], pen),
  };
}

function byName(one: CodeAndName, other: CodeAndName): number {
  return one.name.localeCompare(other.name, 'nl') || (one.code < other.code ? -1 : 1);
}

/** Classes have their codes in order. */
function byCode(one: CodeAndName, other: CodeAndName): number {
  return one.code < other.code ? -1 : 1;
}

function areaCodesOf(encoded: Delineation, nis: string): string[] {
  const municipality = encoded.municipalities.indexOf.get(nis);
  if (municipality === undefined) return [];
  return [...areasAround(encoded, municipality)].map((area) => encoded.areas[area] ?? '');
}

function sizeOf({ areas, memberStarts }: Delineation, code: string): number {
  const at = areas.indexOf(code);
  return at < 0 ? 0 : (memberStarts[at + 1] as number) - (memberStarts[at] as number);
}

/**
 * The pairs of areas that must not look alike: those that touch, and those that share a municipality. What lies in
 * several is striped, so that it differs from whatever lies beside it.
 */
function touching(borders: readonly ZoneBorder<string>[]): (readonly [string, string])[] {
  return borders.flatMap(({ left, right }) => {
    const sides = [left, right].flatMap((zone) => (zone === null ? [] : [zone.split(parting)]));
    const isPlain = sides.every((side) => side.length === 1);
    return (isPlain ? [sides.flat()] : sides).flatMap(pairsOf);
  });
}

function pairsOf(codes: readonly string[]): (readonly [string, string])[] {
  return codes.flatMap((one) => codes.filter((other) => other > one).map((other) => [one, other] as const));
}

/** Per area the best place in the zones it is in: that with the most room around it. */
function labelPlaces(
  { topology, space }: MapSheet,
  zones: ReturnType<typeof dissolve<string>>['rings'],
): Map<string, LabelPlace> {
  const places = new Map<string, LabelPlace>();
  for (const [key, rings] of zones) {
    const place = labelOf(topology, rings, space);
    for (const code of key.split(parting)) {
      if (place.clearance > (places.get(code)?.clearance ?? -1)) places.set(code, place);
    }
  }
  return places;
}
