import type { Borders } from './borders.ts';
import { type Delineation, membersIn, shareIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';
import { mainRegionOf, outsidersOf } from './main-region.ts';

/**
 * How an area lies to the regions. With f the number of regions in which it has members:
 * `equal`: f = 1 and the whole region; `within`: f = 1 and not the whole; `supraRegional`: f >= 2 and every one of
 * them whole; `crossing`: all else. These four are of the decree; two more keep us honest: `outside` where no member
 * lies in a region, `unknown` where no member is known. Source: VVSG, "afstemming bovenlokale samenwerking".
 */
export type Position = 'within' | 'equal' | 'supraRegional' | 'crossing' | 'outside' | 'unknown';

/** The part of an area that lies in one region; `share` is of its municipalities, 0 to 1. */
export interface RegionPart {
  readonly region: string;
  readonly municipalities: number;
  readonly share: number;
  readonly inhabitants: number | null;
  readonly isWholeRegion: boolean;
}

/**
 * An area and its regions, largest part first. `mainRegion` follows the written rule where regions are tied; then
 * `exAequo` is true and `alternatives` are the others. `outside` are the members outside the main region, `divided`
 * those that lie here in part, `strangers` those of elsewhere: an area with strangers is classed without them.
 */
export interface AreaPosition {
  readonly area: string;
  readonly position: Position;
  readonly municipalities: number;
  readonly regions: readonly RegionPart[];
  readonly mainRegion: string | null;
  readonly exAequo: boolean;
  readonly alternatives: readonly string[];
  readonly outside: readonly string[];
  readonly divided: readonly string[];
  readonly strangers: readonly string[];
}

/** The position of every area of a delineation, in the order of its codes. */
export function positionsOf(incidence: Incidence, borders: Borders): AreaPosition[] {
  return incidence.areas.areas.map((area, index) => {
    const main = mainRegionOf(incidence, index, borders);
    const outsiders = main === null ? [] : outsidersOf(incidence, index, main.region);
    return {
      area,
      position: positionOf(incidence, index),
      municipalities: incidence.areaCounts[index] as number,
      regions: partsOf(incidence, index),
      mainRegion: main === null ? null : (incidence.regions.areas[main.region] ?? null),
      exAequo: main !== null && main.alternatives.length > 0,
      alternatives: main?.alternatives.map((region) => incidence.regions.areas[region] ?? '') ?? [],
      outside: outsiders.map((municipality) => incidence.areas.municipalities.codes[municipality] ?? ''),
      divided: dividedIn(incidence.areas, index),
      strangers: incidence.areas.strangers.get(area) ?? [],
    };
  });
}

/** The position of one area (index). */
export function positionOf(incidence: Incidence, area: number): Position {
  const { counts, wholes, regionCounts, areaCounts, unplaced } = incidence;
  if (areaCounts[area] === 0) return 'unknown';
  const width = regionCounts.length;
  let touched = 0;
  let whole = 0;
  for (let region = 0; region < width; region += 1) {
    if (counts[area * width + region] === 0) continue;
    touched += 1;
    if (wholes[area * width + region] === regionCounts[region]) whole += 1;
  }
  if (touched === 0) return 'outside';
  if ((unplaced[area] as number) > 0) return 'crossing';
  if (touched === 1) return whole === 1 ? 'equal' : 'within';
  return whole === touched ? 'supraRegional' : 'crossing';
}

/** Whether an area in this position respects the region borders; null where we do not know. */
export function isConforming(position: Position): boolean | null {
  if (position === 'unknown') return null;
  return position === 'within' || position === 'equal' || position === 'supraRegional';
}

function partsOf(incidence: Incidence, area: number): RegionPart[] {
  const { regions, counts, wholes, people, regionCounts, areaCounts } = incidence;
  const width = regions.areas.length;
  const parts: RegionPart[] = [];
  for (let region = 0; region < width; region += 1) {
    const cell = area * width + region;
    const municipalities = counts[cell] as number;
    if (municipalities === 0) continue;
    const inhabitants = people[cell] as number;
    parts.push({
      region: regions.areas[region] ?? '',
      municipalities,
      share: municipalities / (areaCounts[area] as number),
      inhabitants: Number.isNaN(inhabitants) ? null : inhabitants,
      isWholeRegion: wholes[cell] === regionCounts[region],
    });
  }
  return parts.sort((one, other) => other.municipalities - one.municipalities);
}

function dividedIn(delineation: Delineation, area: number): string[] {
  return [...membersIn(delineation, area)]
    .filter((municipality) => shareIn(delineation, municipality, area) !== 1)
    .map((municipality) => delineation.municipalities.codes[municipality] ?? '');
}
