import { type Comparison, compare } from './comparison/comparison.ts';
import { areasAround, type Delineation } from './comparison/delineation.ts';
import {
  isTypology,
  regionsCode,
  type Territory,
  type TerritoryDelineation,
} from './comparison/territory.ts';
import { extentOf } from './extent.ts';
import { stringTogether } from './lines.ts';
import { mapCrossings } from './map-crossings.ts';
import type { MapSheet } from './map-sheet.ts';
import { mapSpaceOf } from './map-space.ts';
import { collapseSegments } from './segment-collapse.ts';
import { linesPath, type Pen, ringsPath } from './svg-path.ts';
import type { Topology } from './topology.ts';
import { dissolve } from './zones.ts';

/** A delineation at the size of a stamp: its borders, and what crosses the border of a region. */
export interface Thumbnail {
  readonly delineation: TerritoryDelineation;
  readonly comparison: Comparison;
  readonly borders: string;
  readonly hatched: string;
  /** How many municipalities are hatched. */
  readonly outside: number;
}

/** All delineations that can be laid over the regions, those that cross least first; and the land they all share. */
export interface Thumbnails {
  readonly width: number;
  readonly height: number;
  readonly regions: string;
  readonly land: string;
  readonly thumbnails: readonly Thumbnail[];
  /** Delineations that cannot be compared: typologies, and those of which the members or the regions are not known. */
  readonly others: readonly TerritoryDelineation[];
}

/** A stamp is 280 units wide, one to a pixel: a border keeps only the points that can be seen at that size. */
const stampWidth = 280;
const coarseness = 1400;

/** The delineations of a day in thumbnails, from the very same arcs; drawn anew for each territory. */
export function mapThumbnails(territory: Territory, { topology }: MapSheet): Thumbnails {
  const coarse = coarser(topology);
  const space = mapSpaceOf(extentOf(topology.arcs), stampWidth, 3);
  const pen: Pen = { space, decimals: 0 };
  const regions = territory.delineations.get(regionsCode)?.encoded ?? null;
  const all = [...territory.delineations.values()].filter(({ code }) => code !== regionsCode);
  const thumbnails = all
    .flatMap((one) => thumbnailOf(territory, one, { topology: coarse, pen }) ?? [])
    .sort((one, other) => shareOf(other) - shareOf(one) || one.outside - other.outside);
  const shown = new Set(thumbnails.map(({ delineation }) => delineation.code));
  return {
    width: space.width,
    height: space.height,
    regions: regions === null ? '' : bordersOf(coarse, regions, pen),
    land: landOf(coarse, pen),
    thumbnails,
    others: all.filter(({ code }) => !shown.has(code)),
  };
}

function shareOf({ comparison }: Thumbnail): number {
  return comparison.summary.conformingShare ?? -1;
}

function thumbnailOf(
  territory: Territory,
  delineation: TerritoryDelineation,
  { topology, pen }: { readonly topology: Topology; readonly pen: Pen },
): Thumbnail | null {
  const { encoded, code } = delineation;
  if (encoded === null || isTypology(delineation)) return null;
  const crossings = mapCrossings(territory, regionsCode, code);
  const comparison = compare(territory, code, regionsCode);
  if (crossings === null || comparison === null) return null;
  const { rings } = dissolve(topology, (at) => {
    return crossings.hatched.has(topology.codes[at - 1] ?? '') ? 'in' : null;
  });
  return {
    delineation,
    comparison,
    borders: bordersOf(topology, encoded, pen),
    hatched: ringsPath(topology, rings.get('in') ?? [], pen),
    outside: crossings.hatched.size,
  };
}

function bordersOf(topology: Topology, encoded: Delineation, pen: Pen): string {
  const { borders } = dissolve(topology, (at) => {
    const municipality = encoded.municipalities.indexOf.get(topology.codes[at - 1] ?? '');
    return municipality === undefined ? null : areasAround(encoded, municipality).join(' ') || null;
  });
  const inner = borders.filter(({ left, right }) => left !== null && right !== null);
  return linesPath(
    topology,
    stringTogether(
      topology,
      inner.map(({ arc }) => arc),
    ),
    pen,
  );
}

function landOf(topology: Topology, pen: Pen): string {
  const { rings } = dissolve(topology, () => 'land');
  return ringsPath(topology, rings.get('land') ?? [], pen);
}

/** Each border with the points that a stamp needs. At that size nobody sees where two would cross. */
function coarser(topology: Topology): Topology {
  const arcs = topology.arcs.map((arc) => ({
    ...arc,
    points: collapseSegments(arc.points, coarseness ** 2),
  }));
  return { ...topology, arcs };
}
