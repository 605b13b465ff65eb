import type { Reading } from '#platform/context.ts';
import { type TermRule, termRule } from './term-rule.ts';

/** Every version of every term, of each kind the last decision first. */
export async function listAllTermRules(ctx: Pick<Reading, 'db'>): Promise<readonly TermRule[]> {
  const rows = await ctx.db
    .selectFrom('calendar.term')
    .selectAll()
    .orderBy('kind')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(termRule);
}
