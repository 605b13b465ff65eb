import type { CodeAndName } from '../model.ts';
import { type AreasOnMap, areasOnMap, type MapArea, outlineAround } from './areas-on-map.ts';
import {
  isTypology,
  type Territory,
  type TerritoryDelineation,
  type TerritoryMunicipality,
} from './comparison/territory.ts';
import type { DrawnZone, Frame } from './drawn-zone.ts';
import { type BorderLines, mapBorderLines } from './map-border-lines.ts';
import { type MapCrossings, mapCrossings } from './map-crossings.ts';
import { type BroughtFigures, type MapFigures, mapFigures } from './map-figures.ts';
import { type MapName, mapNames } from './map-names.ts';
import type { MapSheet } from './map-sheet.ts';
import { areaField, type MapView } from './map-view.ts';

/** A municipality in a picture: where it lies, and how it looks. */
export interface PictureMunicipality extends DrawnZone {
  readonly nis: string;
  readonly name: string;
  readonly region: CodeAndName | null;
  /** The areas of the delineation that fills the map: none where it lies in none, several where it does. */
  readonly fill: readonly MapArea[];
  /** Its areas in each delineation that is drawn as a line. */
  readonly lines: readonly (readonly MapArea[])[];
  readonly isHatched: boolean;
  /** It lies outside the only area that is asked for. */
  readonly isDimmed: boolean;
  /** The class of its figure, 1 to 5, 0 unknown; null where the map shows none. */
  readonly figureClass: number | null;
}

/** The municipality that was chosen, and the border around all that share its area of the first line. */
export interface ChosenOnPicture {
  readonly municipality: PictureMunicipality;
  readonly area: MapArea | null;
  readonly around: string;
}

/** The only area that is not dimmed, of a delineation of the view, and the border around it. */
export interface AreaOnPicture {
  readonly delineation: TerritoryDelineation;
  readonly area: MapArea;
  readonly members: ReadonlySet<string>;
  readonly around: string;
}

/** A map with all that one view of it shows, in a space of `width` by `height` units, of which `frame` is seen. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly frame: Frame;
  /** Units per CSS pixel of letters and hatching. */
  readonly unit: number;
  readonly fill: TerritoryDelineation;
  /** Null where the members of the delineation are not known on the day. */
  readonly filled: AreasOnMap | null;
  /** Whether its areas are classes rather than land: then they have the shades of classes. */
  readonly hasClasses: boolean;
  readonly outlines: readonly AreasOnMap[];
  readonly municipalities: readonly PictureMunicipality[];
  readonly crossings: MapCrossings | null;
  readonly figures: MapFigures | null;
  readonly borderLines: BorderLines | null;
  readonly chosen: ChosenOnPicture | null;
  /** Null where none is asked for, or where the view has no such area on the day. */
  readonly area: AreaOnPicture | null;
  readonly names: readonly MapName[];
}

/** For how many CSS pixels of width letters and hatching are made; all names at once only fit in smaller letters. */
const pixels = { alone: 960, crowded: 1200, paired: 660 };

/**
 * The picture of a view, with figures that are `brought` where the territory does not hold them; what is not known on
 * the day is left out. An Error for a delineation that does not exist.
 */
export function mapPicture(
  territory: Territory,
  sheet: MapSheet,
  view: MapView,
  brought: BroughtFigures | null = null,
): MapPicture {
  const fill = delineationOf(territory, view.fill);
  const outlines = outlinesIn(view)
    .map((code) => areasOnMap(sheet, delineationOf(territory, code)))
    .filter((areas) => areas !== null);
  const shown = {
    filled: areasOnMap(sheet, fill),
    outlines,
    crossings: isComparing(view) ? mapCrossings(territory, view.fill, view.outlines[0] ?? null) : null,
    figures: view.look === 'waarde' ? mapFigures(territory, view.measure, brought) : null,
    area: areaIn(territory, sheet, view),
  };
  const municipalities = [...territory.lines.values()].flatMap((line) => {
    const zone = sheet.municipalities.get(line.nis);
    return zone === undefined ? [] : [{ ...zone, ...pictured(line, shown) }];
  });
  const frame = view.frame ?? ([0, 0, sheet.space.width, sheet.space.height] as const);
  const unit = frame[2] / pixels[letteringOf(view)];
  return {
    width: sheet.space.width,
    height: sheet.space.height,
    frame,
    unit,
    fill,
    hasClasses: isTypology(fill),
    ...shown,
    municipalities,
    borderLines: view.look === 'grenzen' ? mapBorderLines(territory, sheet) : null,
    chosen: chosenIn(municipalities, sheet, view),
    names: namesOf(municipalities, shown, { frame, unit, view }),
  };
}

function letteringOf({ look, names }: MapView): keyof typeof pixels {
  if (look === 'naast') return 'paired';
  return names === 'alle' ? 'crowded' : 'alone';
}

/** Whether a view is about two delineations, rather than about figures or all delineations at once. */
function isComparing({ look }: MapView): boolean {
  return look === 'vergelijking' || look === 'naast';
}

/**
 * Other lines would hide coinciding borders. Of two maps beside each other each has the lines of its own fill: the
 * other delineation is on the other map.
 */
function outlinesIn({ look, fill, outlines }: MapView): readonly string[] {
  if (look === 'grenzen') return [];
  return look === 'naast' ? [fill] : outlines;
}

interface Shown {
  readonly filled: AreasOnMap | null;
  readonly outlines: readonly AreasOnMap[];
  readonly crossings: MapCrossings | null;
  readonly figures: MapFigures | null;
  readonly area: AreaOnPicture | null;
}

function areaIn(territory: Territory, sheet: MapSheet, view: MapView): AreaOnPicture | null {
  if (view.area === null) return null;
  for (const code of [view.fill, ...view.outlines]) {
    const delineation = delineationOf(territory, code);
    const drawn = areasOnMap(sheet, delineation);
    const area = drawn?.areas.find((one) => areaField(delineation.code, one.code) === view.area);
    if (drawn === null || area === undefined) continue;
    const inside = [...drawn.areasOf].filter(([, areas]) => areas.includes(area));
    const members = new Set(inside.map(([nis]) => nis));
    return { delineation, area, members, around: outlineAround(sheet, members) };
  }
  return null;
}

function delineationOf({ delineations }: Territory, code: string): TerritoryDelineation {
  const found = delineations.get(code);
  if (found === undefined) throw new Error(`No delineation ${code} to draw`);
  return found;
}

function pictured({ nis, name, region }: TerritoryMunicipality, shown: Shown) {
  return {
    nis,
    name,
    region,
    fill: shown.filled?.areasOf.get(nis) ?? [],
    lines: shown.outlines.map((outline) => outline.areasOf.get(nis) ?? []),
    isHatched: shown.crossings?.hatched.has(nis) ?? false,
    isDimmed: shown.area !== null && !shown.area.members.has(nis),
    figureClass: shown.figures === null ? null : (shown.figures.classOf.get(nis) ?? 0),
  };
}

/** Of several areas the first is the one that is shown: an address names a municipality, not an area. */
function chosenIn(
  municipalities: readonly PictureMunicipality[],
  sheet: MapSheet,
  { municipality: nis }: MapView,
): ChosenOnPicture | null {
  const municipality = municipalities.find((one) => one.nis === nis);
  if (municipality === undefined) return null;
  const area = municipality.lines[0]?.[0] ?? null;
  const fellows = municipalities.filter((one) => one.lines[0]?.some(({ code }) => code === area?.code));
  return { municipality, area, around: outlineAround(sheet, new Set(fellows.map((one) => one.nis))) };
}

function namesOf(
  municipalities: readonly PictureMunicipality[],
  { filled, figures }: Shown,
  { frame, unit, view }: { readonly frame: Frame; readonly unit: number; readonly view: MapView },
): MapName[] {
  const isNamed = filled !== null && !isTypology(filled.delineation) && figures === null;
  return mapNames(
    isNamed ? filled : null,
    municipalities.map(({ nis, name, label, isHatched }) => ({
      name,
      label,
      isChosen: nis === view.municipality,
      isNoted: isHatched && view.look === 'vergelijking',
    })),
    { frame, unit, all: view.names === 'alle' },
  );
}
