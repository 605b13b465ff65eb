import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Vintage } from '../engine/import/import-report.ts';
import { firstKnownDay, type MergerStep } from '../model.ts';

/** The municipalities between every two merger days, oldest first, each list by NIS code: three of about 300 today. */
export async function listVintages(ctx: Reading, steps: readonly MergerStep[]): Promise<readonly Vintage[]> {
  const days = [firstKnownDay, ...new Set(steps.map(({ mergedOn }) => mergedOn))]
    .filter((day) => day >= firstKnownDay)
    .sort();
  const rows = await ctx.db
    .selectFrom('territory.municipality as m')
    .innerJoin(sql<{ day: string }>`(select unnest(${days}::date[]) as day)`.as('v'), (join) =>
      join.on(sql<boolean>`m.valid @> v.day`),
    )
    .select(['v.day', 'm.nis', 'm.name'])
    .orderBy('m.nis')
    .execute();
  const byDay = Map.groupBy(rows, ({ day }) => day);
  return days.map((from, index) => ({
    from,
    to: days[index + 1] ?? null,
    municipalities: (byDay.get(from) ?? []).map(({ nis, name }) => ({ nis, name })),
  }));
}
