import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { TermKind } from '../model.ts';
import { type TermRule, termRule } from './term-rule.ts';

/**
 * The rule for a term of this kind that begins on this day: the last decision that held by then. Null where there is
 * none, also where the office has withdrawn its target.
 */
export async function findTerm(
  ctx: Pick<Reading, 'db'>,
  kind: TermKind,
  start: Day,
): Promise<TermRule | null> {
  const row = await ctx.db
    .selectFrom('calendar.term')
    .selectAll()
    .where('kind', '=', kind)
    .where('valid_from', '<=', start)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined || row.unit === null ? null : termRule(row);
}
