import { areasAround, membersIn } from './delineation.ts';
import type { Incidence } from './incidence.ts';

/** One area of a municipality with the other members of it: those that share a region with it, and those that do not. */
export interface FellowMembers {
  readonly area: string;
  readonly inRegion: readonly string[];
  readonly outsideRegion: readonly string[];
}

/**
 * With whom a municipality shares its areas of a delineation, by area; the fellows ordered by code. Empty where it lies
 * in none. `sameRegionElsewhere` turns it round: its neighbours in region that are in none of its areas. An Error
 * where the municipality is not of the day.
 */
export function fellowMembers(
  { areas, regions }: Incidence,
  nis: string,
): { areas: FellowMembers[]; sameRegionElsewhere: string[] } {
  const { codes, indexOf } = areas.municipalities;
  const me = indexOf.get(nis);
  if (me === undefined) throw new Error(`No municipality ${nis} on this day`);
  const mine = areasAround(areas, me);
  const myRegions = areasAround(regions, me);
  const sharesRegion = (other: number) => areasAround(regions, other).some((one) => myRegions.includes(one));
  const sharesArea = (other: number) => areasAround(areas, other).some((one) => mine.includes(one));
  const named = (indices: readonly number[]) => indices.map((index) => codes[index] ?? '');
  return {
    areas: [...mine].map((area) => {
      const fellows = [...membersIn(areas, area)].filter((other) => other !== me);
      return {
        area: areas.areas[area] ?? '',
        inRegion: named(fellows.filter(sharesRegion)),
        outsideRegion: named(fellows.filter((other) => !sharesRegion(other))),
      };
    }),
    sameRegionElsewhere: named(
      [...codes.keys()].filter((other) => other !== me && sharesRegion(other) && !sharesArea(other)),
    ),
  };
}
