import type { IndexSums } from './indices.ts';
import type { Labelled } from './labels.ts';
import { clearLedger, closeRow, type Ledger, openLedger, sumsIn, tableOfLogs } from './ledger.ts';
import { type AreaTally, addArea, noWay, type OneWay } from './one-way.ts';

/** Two delineations laid over each other, with the first as areas (`there`) and as regions (`back`). */
export interface Meeting {
  readonly fragments: number;
  readonly there: Readonly<OneWay>;
  readonly back: Readonly<OneWay>;
  readonly plain: IndexSums | null;
  readonly byInhabitants: IndexSums | null;
}

/** The arrays in which pairs are worked out, one pair after the other. */
export interface Workplace {
  readonly inhabitants: Float64Array;
  /** The regions that the present area touches. */
  readonly met: Int32Array;
  readonly municipalities: Ledger;
  readonly people: Ledger;
  /** What is kept per region for the way back, where it is an area and the areas are its regions (see AreaTally). */
  readonly cells: Int32Array;
  readonly wholes: Int32Array;
  readonly most: Int32Array;
  readonly mostPeople: Float64Array;
}

/** A place to work on delineations of at most so many areas, over municipalities with these inhabitants. */
export function openWorkplace(inhabitants: Float64Array, areas: number): Workplace {
  const logs = tableOfLogs(inhabitants.length);
  return {
    inhabitants,
    met: new Int32Array(areas),
    municipalities: openLedger(areas, logs),
    people: openLedger(areas, logs),
    cells: new Int32Array(areas),
    wholes: new Int32Array(areas),
    most: new Int32Array(areas),
    mostPeople: new Float64Array(areas),
  };
}

/**
 * Lays two delineations over each other in one pass over the municipalities, of all of which the inhabitants are known,
 * and reads both directions off it. Per area it counts its municipalities in each region, and forgets them when the
 * area is done: 12,000 areas by 12,000 regions ask for no table of 144 million cells.
 *
 * Who lies outside the main region follows from the numbers alone: of regions with as many municipalities the written
 * rule takes the one with most inhabitants first, and how it orders those that are still tied changes no number.
 */
export function meet(areas: Labelled, regions: Labelled, place: Workplace): Meeting {
  const width = regions.delineation.areas.length;
  clear(place, width);
  const way = noWay();
  let fragments = 0;
  for (let area = 0; area < areas.delineation.areas.length; area += 1) {
    const touched = fillRows(areas, area, regions, place);
    addArea(way, tallyArea(areas, area, regions, place, touched));
    closeRow(place.municipalities, place.met, touched);
    closeRow(place.people, place.met, touched);
    fragments += touched;
  }
  return {
    fragments,
    there: way,
    back: wayBack(regions, place),
    plain: sumsIn(place.municipalities, width),
    byInhabitants: sumsIn(place.people, width),
  };
}

function clear(place: Workplace, regions: number): void {
  clearLedger(place.municipalities, regions);
  clearLedger(place.people, regions);
  place.cells.fill(0, 0, regions);
  place.wholes.fill(0, 0, regions);
  place.most.fill(0, 0, regions);
  place.mostPeople.fill(0, 0, regions);
}

function sizeOf({ delineation }: Labelled, area: number): number {
  return (delineation.memberStarts[area + 1] as number) - (delineation.memberStarts[area] as number);
}

/** Fills the rows of an area; returns how many regions it touches, which are in `met`. */
function fillRows(areas: Labelled, area: number, regions: Labelled, place: Workplace): number {
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

/** Tallies an area of which the rows are filled, and leaves with its regions what they need for the way back. */
function tallyArea(
  areas: Labelled,
  area: number,
  regions: Labelled,
  place: Workplace,
  touched: number,
): AreaTally {
  const municipalities = sizeOf(areas, area);
  let placed = 0;
  let wholeRegions = 0;
  let mostMunicipalities = 0;
  let mostInhabitants = 0;
  for (let at = 0; at < touched; at += 1) {
    const region = place.met[at] as number;
    const count = place.municipalities.row[region] as number;
    const inhabitants = place.people.row[region] as number;
    placed += count;
    if (count === sizeOf(regions, region)) wholeRegions += 1;
    if (count > mostMunicipalities || (count === mostMunicipalities && inhabitants > mostInhabitants)) {
      mostMunicipalities = count;
      mostInhabitants = inhabitants;
    }
    leaveWith(place, region, count, inhabitants, count === municipalities);
  }
  return {
    municipalities,
    inhabitants: areas.people[area] as number,
    placed,
    regions: touched,
    wholeRegions,
    mostMunicipalities,
    mostInhabitants,
  };
}

function leaveWith(
  { cells, wholes, most, mostPeople }: Workplace,
  region: number,
  count: number,
  inhabitants: number,
  isWholeArea: boolean,
): void {
  (cells[region] as number) += 1;
  if (isWholeArea) (wholes[region] as number) += 1;
  const known = most[region] as number;
  if (count > known || (count === known && inhabitants > (mostPeople[region] as number))) {
    most[region] = count;
    mostPeople[region] = inhabitants;
  }
}

function wayBack(regions: Labelled, place: Workplace): OneWay {
  const way = noWay();
  for (let region = 0; region < regions.delineation.areas.length; region += 1) {
    addArea(way, {
      municipalities: sizeOf(regions, region),
      inhabitants: regions.people[region] as number,
      placed: place.municipalities.regionTotals[region] as number,
      regions: place.cells[region] as number,
      wholeRegions: place.wholes[region] as number,
      mostMunicipalities: place.most[region] as number,
      mostInhabitants: place.mostPeople[region] as number,
    });
  }
  return way;
}
