import type { AreasOnMap } from './areas-on-map.ts';
import type { Frame, LabelPlace } from './drawn-zone.ts';
import { type Placeable, placeLabels } from './label-placement.ts';
import { mapWidth } from './map-sheet.ts';
import { nameFits, nameLines, nameSize } from './name-lines.ts';

/** What a name on the map is of: a filled area, a municipality, or the one that was chosen. */
export type MapNameKind = 'area' | 'municipality' | 'chosen';

/** A name with its place; a map as small as a phone shows `short` in its stead, and no name of a municipality. */
export interface MapName {
  readonly kind: MapNameKind;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly short: string | null;
}

/** A municipality that may be named. `isNoted`: the picture is about it, so its name comes before those of others. */
export interface NamedMunicipality {
  readonly name: string;
  readonly label: LabelPlace;
  readonly isChosen: boolean;
  readonly isNoted: boolean;
}

/** More areas than this are numbered: their names are too long for the room they have. */
export const areasNamed = 24;

/** Letter heights in CSS pixels on a map of full width. */
const letters: Readonly<Record<MapNameKind, number>> = { area: 14, municipality: 10, chosen: 13 };

/**
 * The names on a map of this frame, none over another: the chosen municipality, the filled areas, the municipalities
 * that the picture is about, and all others where `all` or the map is zoomed in on.
 */
export function mapNames(
  areas: AreasOnMap | null,
  municipalities: readonly NamedMunicipality[],
  { frame, unit, all }: { readonly frame: Frame; readonly unit: number; readonly all: boolean },
): MapName[] {
  const isInside = ({ x, y }: LabelPlace) =>
    x >= frame[0] && x <= frame[0] + frame[2] && y >= frame[1] && y <= frame[1] + frame[3];
  const isClose = all || frame[2] <= mapWidth / 2;
  const named = municipalities.filter(
    ({ label, isChosen, isNoted }) => isInside(label) && (isChosen || isNoted || isClose),
  );
  const wanted = [
    ...named.filter(({ isChosen }) => isChosen).map((one) => municipalityName(one, 'chosen', unit)),
    ...areaNames(areas, unit).filter((name) => isInside(name)),
    ...named
      .filter(({ isChosen }) => !isChosen)
      .map((one) => municipalityName(one, 'municipality', unit))
      .filter((name) => name.isNoted || nameFits(name, name.clearance)),
  ];
  return placeLabels(
    wanted.map((name) => heldInside(name, frame)),
    3 * unit,
  ).map(({ kind, x, y, lines, short }) => ({ kind, x, y, lines, short }));
}

/** A name that would be cut off by the edge of the map moves inside. */
function heldInside<Name extends Placeable>(name: Name, [left, top, width, height]: Frame): Name {
  const held = (at: number, from: number, size: number, half: number) =>
    Math.round(Math.min(Math.max(at, from + half), from + size - half));
  return {
    ...name,
    x: held(name.x, left, width, name.width / 2),
    y: held(name.y, top, height, name.height / 2),
  };
}

type Wanted = MapName & Placeable & { readonly isNoted: boolean };

function areaNames(areas: AreasOnMap | null, unit: number): Wanted[] {
  const shown = areas?.areas ?? [];
  const isNumbered = shown.length > areasNamed;
  return shown.flatMap(({ name, number, label }) => {
    if (label === null) return [];
    const lines = isNumbered ? [String(number)] : nameLines(name);
    const size = nameSize(lines, letters.area * unit);
    return {
      ...label,
      ...size,
      kind: 'area' as const,
      lines,
      short: String(number),
      isNoted: true,
      must: true,
    };
  });
}

function municipalityName(
  { name, label, isNoted }: NamedMunicipality,
  kind: MapNameKind,
  unit: number,
): Wanted {
  const lines = nameLines(name, 12);
  const size = nameSize(lines, letters[kind] * unit);
  // A name that the picture is about may shift past the border of its municipality; it stays close by.
  const clearance = isNoted ? Math.max(label.clearance, 45 * unit) : label.clearance;
  return { ...label, ...size, clearance, kind, lines, short: null, isNoted, must: kind === 'chosen' };
}
