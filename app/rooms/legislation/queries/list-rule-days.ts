import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';

/** The days on which a rule or derogation began, earliest first: the days on which the answers differ. */
export async function listRuleDays(ctx: Reading): Promise<readonly Day[]> {
  const rows = await ctx.db
    .selectFrom('legislation.rule')
    .select(sql<Day | null>`valid_from`.as('day'))
    .union(ctx.db.selectFrom('legislation.derogation').select(sql<Day | null>`valid_from`.as('day')))
    .orderBy('day')
    .execute();
  return rows.flatMap(({ day }) => day ?? []);
}
