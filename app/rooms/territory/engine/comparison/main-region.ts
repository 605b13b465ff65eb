import { type Borders, borderWith } from './borders.ts';
import { areasAround, membersIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';
import { type Candidate, rankByRule } from './written-rule.ts';

/** The region of most municipalities of an area, with those that have as many (indices of regions). */
export interface MainRegion {
  readonly region: number;
  readonly alternatives: readonly number[];
}

/**
 * The main region of an area (index), null where no member lies in a region. Regions with the same number of
 * municipalities are put in order by the written rule: the one for which the fewest inhabitants lie outside; then
 * the one whose outsiders share the longest border with the rest of their own region; then the one whose outsiders
 * have the lowest NIS code. What is not known (inhabitants, borders) decides nothing.
 */
export function mainRegionOf(incidence: Incidence, area: number, borders: Borders): MainRegion | null {
  const tied = largestRegions(incidence, area);
  const [region, ...alternatives] = tied.length < 2 ? tied : ranked(incidence, area, tied, borders);
  return region === undefined ? null : { region, alternatives };
}

/** The regions (indices) in which most members of an area (index) lie: several where they are tied, none where nobody does. */
export function largestRegions({ regions, counts }: Incidence, area: number): number[] {
  const width = regions.areas.length;
  let largest: number[] = [];
  let most = 1;
  for (let region = 0; region < width; region += 1) {
    const count = counts[area * width + region] as number;
    if (count < most) continue;
    if (count > most) largest = [];
    most = count;
    largest.push(region);
  }
  return largest;
}

/** The municipalities (indices, ascending) of an area that do not lie in this region. */
export function outsidersOf({ areas, regions }: Incidence, area: number, region: number): number[] {
  return [...membersIn(areas, area)].filter(
    (municipality) => !areasAround(regions, municipality).includes(region),
  );
}

function ranked(incidence: Incidence, area: number, tied: readonly number[], borders: Borders): number[] {
  const candidates = tied.map((region) => {
    return { region, ...candidateOf(incidence, area, outsidersOf(incidence, area, region), borders) };
  });
  return rankByRule(candidates).map(({ region }) => region);
}

/** What the written rule looks at when these members (indices) leave an area for the rest of their own region. */
export function candidateOf(
  { areas, regions }: Incidence,
  area: number,
  outsiders: readonly number[],
  borders: Borders,
): Candidate {
  const { inhabitants } = areas.municipalities;
  const here = new Set(membersIn(areas, area));
  const sum = (of: (municipality: number) => number) => outsiders.reduce((total, one) => total + of(one), 0);
  return {
    inhabitants: sum((municipality) => inhabitants[municipality] as number),
    borderKm: sum((municipality) => {
      const own = areasAround(regions, municipality);
      return borderWith(borders, municipality, (other) => {
        return !here.has(other) && areasAround(regions, other).some((region) => own.includes(region));
      });
    }),
    lowestCode: outsiders[0] ?? 0,
  };
}
