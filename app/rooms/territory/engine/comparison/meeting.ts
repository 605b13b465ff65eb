import type { IndexSums } from './indices.ts';
import type { Labelled } from './labels.ts';
import { clearLedger, closeRow, type Ledger, openLedger, sumsIn, tableOfLogs } from './ledger.ts';

/** What the areas of one delineation come to over those of the other; NaN where no member is known. */
export interface OneWay {
  readonly conformingShare: number;
  readonly minimalMoves: number;
}

/** Two delineations laid over each other, with the first as areas (`there`) and as regions (`back`). */
export interface Meeting {
  readonly fragments: number;
  readonly there: OneWay;
  readonly back: OneWay;
  readonly plain: IndexSums | null;
  readonly byInhabitants: IndexSums | null;
}

/** The arrays in which pairs are worked out, one pair after the other: `fit` for so many areas at most. */
export interface Workplace {
  readonly inhabitants: Float64Array;
  readonly met: Int32Array;
  readonly municipalities: Ledger;
  readonly people: Ledger;
  readonly regionCells: Int32Array;
  readonly regionWholes: Int32Array;
  readonly regionMost: Int32Array;
}

/** A place to work on delineations of at most so many areas, over municipalities with these inhabitants. */
export function openWorkplace(inhabitants: Float64Array, areas: number): Workplace {
  const logs = tableOfLogs(inhabitants.length);
  return {
    inhabitants,
    met: new Int32Array(areas),
    municipalities: openLedger(areas, logs),
    people: openLedger(areas, logs),
    regionCells: new Int32Array(areas),
    regionWholes: new Int32Array(areas),
    regionMost: new Int32Array(areas),
  };
}

/**
 * Lays two delineations over each other in one pass over the municipalities, and reads both directions off it. Per
 * area it counts its municipalities in each region, and forgets them when the area is done: 12,000 areas by 12,000
 * regions ask for no table of 144 million cells.
 */
export function meet(areas: Labelled, regions: Labelled, place: Workplace): Meeting {
  const width = regions.delineation.areas.length;
  clear(place, width);
  const way = { known: 0, conforming: 0, moves: 0 };
  let fragments = 0;
  for (let area = 0; area < areas.delineation.areas.length; area += 1) {
    const size = sizeOf(areas, area);
    if (size === 0) continue;
    const touched = fillRows(areas, regions, area, place);
    fragments += touched;
    way.known += 1;
    if (touched === 0) continue;
    placeArea(regions, place, size, touched, way);
    closeRow(place.municipalities, place.met, touched);
    closeRow(place.people, place.met, touched);
  }
  return {
    fragments,
    there: oneWay(way),
    back: oneWay(wayBack(regions, place)),
    plain: sumsIn(place.municipalities, width),
    byInhabitants: sumsIn(place.people, width),
  };
}

interface Way {
  known: number;
  conforming: number;
  moves: number;
}

function clear(place: Workplace, regions: number): void {
  clearLedger(place.municipalities, regions);
  clearLedger(place.people, regions);
  place.regionCells.fill(0, 0, regions);
  place.regionWholes.fill(0, 0, regions);
  place.regionMost.fill(0, 0, regions);
}

function sizeOf({ delineation }: Labelled, area: number): number {
  return (delineation.memberStarts[area + 1] as number) - (delineation.memberStarts[area] as number);
}

/** Fills the rows of an area; returns how many regions it touches, which are in `met`. */
function fillRows(areas: Labelled, regions: Labelled, area: number, place: Workplace): number {
  const { memberStarts, members } = areas.delineation;
  const { inhabitants, met } = place;
  const counts = place.municipalities.row;
  const people = place.people.row;
  const end = memberStarts[area + 1] as number;
  let touched = 0;
  for (let at = memberStarts[area] as number; at < end; at += 1) {
    const municipality = members[at] as number;
    const region = regions.areaOf[municipality] as number;
    if (region < 0) continue;
    const before = counts[region] as number;
    if (before === 0) {
      met[touched] = region;
      touched += 1;
    }
    counts[region] = before + 1;
    (people[region] as number) += inhabitants[municipality] as number;
  }
  return touched;
}

/** Adds an area to the way there, and its cells to what the regions keep for the way back. */
function placeArea(
  regions: Labelled,
  { municipalities: { row }, met, regionCells, regionWholes, regionMost }: Workplace,
  size: number,
  touched: number,
  way: Way,
): void {
  let most = 0;
  let placed = 0;
  let wholes = 0;
  for (let at = 0; at < touched; at += 1) {
    const region = met[at] as number;
    const count = row[region] as number;
    placed += count;
    if (count > most) most = count;
    if (count === sizeOf(regions, region)) wholes += 1;
    (regionCells[region] as number) += 1;
    if (count === size) (regionWholes[region] as number) += 1;
    if (count > (regionMost[region] as number)) regionMost[region] = count;
  }
  way.moves += size - most;
  if (placed === size && (touched === 1 || wholes === touched)) way.conforming += 1;
}

/** The same from what was kept per region. */
function wayBack(regions: Labelled, { municipalities, ...kept }: Workplace): Way {
  const way = { known: 0, conforming: 0, moves: 0 };
  for (let region = 0; region < regions.delineation.areas.length; region += 1) {
    const size = sizeOf(regions, region);
    const cells = kept.regionCells[region] as number;
    if (size > 0) way.known += 1;
    if (cells === 0) continue;
    way.moves += size - (kept.regionMost[region] as number);
    const isPlaced = municipalities.regionTotals[region] === size;
    if (isPlaced && (cells === 1 || kept.regionWholes[region] === cells)) way.conforming += 1;
  }
  return way;
}

function oneWay({ known, conforming, moves }: Way): OneWay {
  return {
    conformingShare: known === 0 ? Number.NaN : conforming / known,
    minimalMoves: known === 0 ? Number.NaN : moves,
  };
}
