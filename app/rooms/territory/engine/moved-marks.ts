import { delineationIn } from './comparison/comparison.ts';
import { membersIn } from './comparison/delineation.ts';
import type { PlayedTrial } from './comparison/move-trial.ts';
import { differenceOf } from './comparison/version-difference.ts';
import type { DrawnZone, LabelPlace } from './drawn-zone.ts';
import type { MapSheet } from './map-sheet.ts';

/**
 * How a municipality that moved is marked: `towards` is the middle of the nearest of those that it joins, null where
 * nobody was there before it (others of the area moved as well), and where it went to none (`isInNone`).
 */
export interface MovedMark extends Pick<DrawnZone, 'path'> {
  readonly nis: string;
  readonly at: LabelPlace;
  readonly towards: LabelPlace | null;
  readonly isInNone: boolean;
}

/** A mark for every municipality that lies elsewhere after a trial than before, in the order of their codes. */
export function movedMarks({ pair, before, after }: PlayedTrial, sheet: MapSheet): MovedMark[] {
  const [old, now] = [before, after].map((territory) => delineationIn(territory, pair.code).encoded);
  if (!old || !now) return [];
  const { movers } = differenceOf(old, now);
  const moved = new Set(movers.map(({ nis }) => nis));
  return movers.flatMap(({ nis, to }) => {
    const zone = sheet.municipalities.get(nis);
    if (zone === undefined) return [];
    const hosts = to.flatMap((area) => [...membersIn(now, now.areas.indexOf(area))]);
    const places = hosts.flatMap((at) => {
      const code = now.municipalities.codes[at] ?? '';
      return moved.has(code) ? [] : (sheet.municipalities.get(code)?.label ?? []);
    });
    const { path, label: at } = zone;
    return { nis, path, at, towards: nearest(at, places), isInNone: to.length === 0 };
  });
}

function nearest({ x, y }: LabelPlace, places: readonly LabelPlace[]): LabelPlace | null {
  const distance = (place: LabelPlace) => Math.hypot(place.x - x, place.y - y);
  return places.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}
