import type { Reading } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Ambiguity } from '../engine/comparison/carried-over.ts';
import { encodeDelineation, type MembershipTable } from '../engine/comparison/delineation.ts';
import { differenceOf, type VersionDifference } from '../engine/comparison/version-difference.ts';
import { tableOnDay } from '../engine/table-on-day.ts';
import { firstKnownDay } from '../model.ts';
import { areasOfVersion, type VersionWithAreas } from './areas-of-version.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { territoryOn } from './territory-on.ts';

/** What changed between two versions of one delineation, over the municipalities of the newer one's first day. */
export interface DifferenceOfVersions {
  readonly before: VersionWithAreas;
  readonly after: VersionWithAreas;
  readonly changes: VersionDifference;
  /** Municipalities that arose from several, whose parts lay in different areas before. */
  readonly ambiguous: readonly Ambiguity[];
  /** By NIS code, on the newer one's first day. */
  readonly municipalityNames: ReadonlyMap<string, string>;
  /** By code of an area, the newer one's name where both have it. */
  readonly areaNames: ReadonlyMap<string, string>;
}

/**
 * Holds two versions against each other, the older one first whatever the order asked: its members are carried over the
 * mergers in between, so that a merger alone moves nobody. Refuses (NotFound) an id that is none, (Invalid) two
 * versions of different delineations.
 */
export async function getVersionDifference(
  ctx: Reading,
  one: string,
  other: string,
): Promise<DifferenceOfVersions> {
  const [before, after] = inTime(await areasOfVersion(ctx, one), await areasOfVersion(ctx, other));
  if (before.delineation !== after.delineation)
    throw new Invalid('Dit zijn versies van twee afbakeningen. Kies er twee van dezelfde.');
  const { municipalities, lines } = await territoryOn(ctx, firstDayOf(after));
  const from = firstDayOf(before);
  const existing = new Set((await territoryOn(ctx, from)).municipalities.codes);
  const then = { day: from, steps: await listMergerSteps(ctx), existing };
  const { table, ambiguous } = tableOnDay(tableOf(before), then, firstDayOf(after));
  return {
    before,
    after,
    changes: differenceOf(
      encodeDelineation(municipalities, table),
      encodeDelineation(municipalities, tableOf(after)),
    ),
    ambiguous,
    municipalityNames: new Map([...lines].map(([nis, { name }]) => [nis, name])),
    areaNames: new Map([...before.areaList, ...after.areaList].map(({ code, name }) => [code, name])),
  };
}

/** Two versions of the same first day (one replaced the other) are in the order in which they were published. */
function inTime(one: VersionWithAreas, other: VersionWithAreas): [VersionWithAreas, VersionWithAreas] {
  const key = ({ statedFrom, publishedAt }: VersionWithAreas) =>
    `${statedFrom ?? ''} ${publishedAt?.toISOString() ?? ''}`;
  return key(one) <= key(other) ? [one, other] : [other, one];
}

/** A version without a stated beginning began before the facts do. */
function firstDayOf({ statedFrom }: VersionWithAreas): string {
  return statedFrom === null || statedFrom < firstKnownDay ? firstKnownDay : statedFrom;
}

function tableOf({ delineation, areaList }: VersionWithAreas): MembershipTable {
  return {
    code: delineation,
    areas: areaList.map(({ code }) => code),
    pseudoAreas: [],
    memberships: areaList.flatMap(({ code, members }) =>
      members.map(({ nis, share }) => ({ area: code, nis, share })),
    ),
  };
}
