import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import type { Term } from '#platform/term.ts';
import { isAskerTerm, isTarget, type TermKind } from '../model.ts';
import { insertTerm } from './insert-term.ts';
import { refusePast } from './refuse-past.ts';

/** What happens to a last day on which the office is closed, from which day on, and on what ground. */
export interface LastDayRule {
  readonly lastDay: Term['lastDay'];
  readonly validFrom: Day;
  readonly because: string;
}

/**
 * A term of this kind that begins from that day on moves its last day, or does not; how long it is stays as its source
 * says. Refuses (Invalid) a first day in the past, (Conflict) what the office sets as a whole, and a kind without a rule. Records
 * term.lastDaySet.
 */
export async function setLastDay(ctx: Writing, kind: TermKind, rule: LastDayRule): Promise<void> {
  if (isTarget(kind)) throw new Conflict('Stel de streefdatum in haar geheel in.');
  if (isAskerTerm(kind)) throw new Conflict('Stel de termijn voor de vraagsteller in zijn geheel in.');
  refusePast(ctx, rule.validFrom);
  const { lastDay, validFrom, because } = rule;
  const before = await ctx.db
    .selectFrom('calendar.term')
    .selectAll()
    .where('kind', '=', kind)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (before === undefined) throw new Conflict('Deze termijn is nog niet geladen.');
  const { number: _number, made_at, person_id, origin, ...content } = before;
  const number = await insertTerm(ctx, { ...content, last_day: lastDay, valid_from: validFrom, because });
  record(ctx, 'term.lastDaySet', { kind: 'term', id: kind }, { number, lastDay, validFrom });
}
