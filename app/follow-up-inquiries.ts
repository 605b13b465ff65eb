import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import { dueWithin, officeHours } from '#platform/local-time.ts';
import { inWriting } from '#platform/writing.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { listTermRules } from '#rooms/calendar/queries/list-term-rules.ts';
import { followUpInquiry } from '#rooms/inquiries/commands/follow-up-inquiry.ts';
import { listInquiriesToFollowUp } from '#rooms/inquiries/queries/list-inquiries-to-follow-up.ts';
import { listFollowUpRules } from '#rooms/referrals/queries/list-follow-up-rules.ts';

const actor = { kind: 'system', name: 'opvolging' } as const;

/**
 * Follows up every question that waits for somebody: reminds administrations, and notes where the asker stays silent.
 * Does nothing outside the hours of an office day; what came due then is done when those begin. Every question in a
 * transaction of its own, so that one that fails holds up no other; the failures are thrown together at the end.
 */
export async function followUpInquiries(
  db: Kysely<Database>,
  { now, baseUrl }: { readonly now: Date; readonly baseUrl: string },
): Promise<void> {
  const ctx = { db, now, actor };
  const calendar = await getOfficeCalendar(ctx);
  if (dueWithin(officeHours, calendar, now) > now) return;
  const rules = await listFollowUpRules(ctx);
  const silenceRules = await listTermRules(ctx, 'silence');
  const failures: unknown[] = [];
  let after: string | null = null;
  do {
    const ids: readonly string[] = await listInquiriesToFollowUp(ctx, after);
    for (const id of ids) {
      const one = inWriting(db, ctx, (writing) =>
        followUpInquiry(writing, id, { calendar, rules, silenceRules }, { baseUrl }),
      );
      await one.catch((error: unknown) => failures.push(error));
    }
    after = ids.at(-1) ?? null;
  } while (after !== null);
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} questions: ${failures[0]}`);
}
