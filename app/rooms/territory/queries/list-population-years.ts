import type { Reading } from '#platform/context.ts';

/** The years of which inhabitants are known, oldest first. */
export async function listPopulationYears(ctx: Reading): Promise<readonly number[]> {
  const rows = await ctx.db
    .selectFrom('territory.population')
    .select('year')
    .distinct()
    .orderBy('year')
    .execute();
  return rows.map(({ year }) => year);
}
