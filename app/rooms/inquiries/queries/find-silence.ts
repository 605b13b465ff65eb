import type { OfficeCalendar } from '#platform/calendar.ts';
import type { Reading } from '#platform/context.ts';
import { addDays, addMonths, type Day, dayOf } from '#platform/day.ts';
import { decidedDeadline } from '#platform/deadline.ts';
import { officeMorning } from '#platform/local-time.ts';
import type { Term } from '#platform/term.ts';
import { findTerm } from '#rooms/calendar/queries/find-term.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import type { InquiryView } from './get-inquiry.ts';

/** How long an asker has to react to an answer, until when that is, and from when it is silence. */
export interface Silence {
  readonly term: Term;
  readonly until: Day;
  readonly from: Date;
}

/** When silence is noted of a question whose answer waits for its asker; null where nothing waits, or no term ends it. */
export async function findSilence(
  ctx: Pick<Reading, 'db'>,
  { state, deliveredAt }: Pick<InquiryView, 'state' | 'deliveredAt'>,
): Promise<Silence | null> {
  if (state !== 'delivered' || deliveredAt === null) return null;
  const rule = await findTerm(ctx, 'silence', dayOf(deliveredAt));
  return rule?.term == null ? null : silenceAfter(deliveredAt, rule.term, await getOfficeCalendar(ctx));
}

/**
 * When it is silence that an asker said nothing about an answer: as the office opens after the last day of the term, that
 * of a reaction still in time. Null where nobody knows the office days so far.
 */
export function silenceAfter(deliveredAt: Date, term: Term, calendar: OfficeCalendar): Silence | null {
  const start = dayOf(deliveredAt);
  // No term that the office can set is longer than this.
  if (start < calendar.from || addMonths(start, 18) >= calendar.to) return null;
  const until = decidedDeadline({ term, start, pauses: [], extension: null }, calendar).lastDay;
  const from = until === null ? null : officeMorning(addDays(until, 1), calendar);
  return until === null || from === null ? null : { term, until, from };
}
