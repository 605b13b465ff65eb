import type { OfficeCalendar } from '#platform/calendar.ts';
import type { Reading } from '#platform/context.ts';
import { addDays, type Day, dayOf } from '#platform/day.ts';
import { officeMorning } from '#platform/local-time.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { findSilenceTerm } from './find-silence-term.ts';
import type { InquiryView } from './get-inquiry.ts';

/** On which day an asker who says nothing is noted as silent, and after how many days. */
export interface Silence {
  readonly on: Day;
  readonly days: number;
}

/** When silence is noted of a question whose answer waits for its asker; null where nothing waits, or no term ends it. */
export async function findSilence(
  ctx: Pick<Reading, 'db'>,
  { state, deliveredAt }: Pick<InquiryView, 'state' | 'deliveredAt'>,
): Promise<Silence | null> {
  if (state !== 'delivered' || deliveredAt === null) return null;
  const days = (await findSilenceTerm(ctx))?.days ?? null;
  const from = days === null ? null : silentFrom(deliveredAt, days, await getOfficeCalendar(ctx));
  return days === null || from === null ? null : { on: dayOf(from), days };
}

/**
 * From when it is silence that an asker said nothing about an answer: so many days after it was delivered, as the office
 * opens. Null where nobody knows the office days so far.
 */
export function silentFrom(deliveredAt: Date, days: number, calendar: OfficeCalendar): Date | null {
  return officeMorning(addDays(dayOf(deliveredAt), days), calendar);
}
