import type { Writing } from '#platform/context.ts';
import { type Day, dutch } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { newVersion } from './new-version.ts';

/**
 * The office works on this day after all, from the next version of the calendar on; returns that version. Loading the
 * reference facts again does not bring the day back. Refuses (NotFound) a day that is none, (Conflict) a legal holiday.
 * Records calendar.dayWithdrawn.
 */
export async function withdrawDayOff(ctx: Writing, day: Day, because: string): Promise<number> {
  const version = await newVersion(ctx, 'withdrawn', because);
  const standing = await ctx.db
    .selectFrom('calendar.day_off')
    .select(['id', 'kind'])
    .where('day', '=', day)
    .where('withdrawn_in', 'is', null)
    .executeTakeFirst();
  if (standing === undefined) throw new NotFound(`${dutch(day)} staat niet als vrije dag in de kalender.`);
  if (standing.kind === 'legalHoliday') {
    throw new Conflict(`${dutch(day)} is een wettelijke feestdag en kan niet ingetrokken worden.`);
  }
  await ctx.db
    .updateTable('calendar.day_off')
    .set({ withdrawn_in: version })
    .where('id', '=', standing.id)
    .execute();
  record(ctx, 'calendar.dayWithdrawn', { kind: 'dayOff', id: day }, { version, kind: standing.kind });
  return version;
}
