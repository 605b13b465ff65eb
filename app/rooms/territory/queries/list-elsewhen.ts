import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type MergerStep, type MunicipalityName, predecessorsOn, successorsOn } from '../model.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { listMunicipalityNames } from './list-municipality-names.ts';
import { dateOf } from './municipalities-on.ts';
import { matches } from './search-match.ts';

/** A municipality that is not there on the asked day: it ended on or before it, or began after it. */
export interface ElsewhenMunicipality {
  readonly nis: string;
  readonly name: string;
  /** Its first day, where that lies after the asked one. */
  readonly beganOn: Day | null;
  /** The first day without it, where that is the asked one or lies before it. */
  readonly endedOn: Day | null;
  /** The municipalities that hold its territory on the asked day. */
  readonly onThisDay: readonly MunicipalityName[];
}

/** At most 20 municipalities of other days whose name or NIS code fits the search, by name; none for an empty search. */
export async function listElsewhen(
  ctx: Reading,
  search: string,
  day: Day,
): Promise<readonly ElsewhenMunicipality[]> {
  if (search.trim() === '') return [];
  const rows = await ctx.db
    .selectFrom('territory.municipality as m')
    .where(matches(search))
    .where(
      sql<boolean>`not exists (
        select from territory.municipality here where here.nis = m.nis and here.valid @> ${dateOf(day)}
      )`,
    )
    .select(['m.nis', 'm.name', 'm.valid_from', 'm.valid_to'])
    .orderBy('m.name')
    .orderBy('m.nis')
    .limit(20)
    .execute();
  if (rows.length === 0) return [];
  const steps = await listMergerSteps(ctx);
  return await Promise.all(
    rows.map(async ({ nis, name, valid_from, valid_to }) => {
      const ended = valid_to !== null && valid_to <= day;
      return {
        nis,
        name,
        beganOn: ended ? null : valid_from,
        endedOn: ended ? valid_to : null,
        onThisDay: await listMunicipalityNames(ctx, codesOn(steps, nis, ended, day), day),
      };
    }),
  );
}

function codesOn(steps: readonly MergerStep[], nis: string, ended: boolean, day: Day): readonly string[] {
  return ended ? successorsOn(steps, nis, day) : predecessorsOn(steps, nis, day);
}
