import type { Reading } from '#platform/context.ts';
import type { TermKind } from '../model.ts';
import { type TermRule, termRule } from './term-rule.ts';

/** Every version of the term of a kind, the last decision first; at most 200. */
export async function listTermRules(ctx: Pick<Reading, 'db'>, kind: TermKind): Promise<readonly TermRule[]> {
  const rows = await ctx.db
    .selectFrom('calendar.term')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(200)
    .execute();
  return rows.map(termRule);
}
