import type { Reading } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { decidedDeadline } from '#platform/deadline.ts';
import { findTerm } from '#rooms/calendar/queries/find-term.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { endings, type Happened } from '../engine/standing.ts';

/** Until when the asker can reopen a question that ended with the last of these steps; null where no term holds. */
export async function findReopeningTerm(
  ctx: Pick<Reading, 'db'>,
  steps: readonly Happened[],
): Promise<Day | null> {
  const endedAt = steps.findLast(({ kind }) => kind in endings)?.at;
  if (endedAt === undefined) return null;
  const start = dayOf(endedAt);
  const rule = await findTerm(ctx, 'reopening', start);
  if (rule?.term == null) return null;
  const clock = { term: rule.term, start, pauses: [], extension: null };
  return decidedDeadline(clock, await getOfficeCalendar(ctx)).lastDay;
}
