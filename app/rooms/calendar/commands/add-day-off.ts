import { closedBecause } from '#platform/calendar.ts';
import type { Writing } from '#platform/context.ts';
import { type Day, dayOf, dutch } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import type { EnteredDayOffKind } from '../model.ts';
import { getOfficeCalendar } from '../queries/get-office-calendar.ts';
import { newVersion } from './new-version.ts';

/** A day off as somebody enters it: the document that says so, and its address if it has one. */
export interface EnteredDayOff {
  readonly day: Day;
  readonly kind: EnteredDayOffKind;
  readonly name: string;
  readonly document: string;
  readonly url: string | null;
}

/**
 * The office is closed on this day, from the next version of the calendar on; returns that version. Refuses (Invalid) a
 * day in a weekend or outside the calendar, (Conflict) one on which the office is closed already. Records
 * calendar.dayAdded.
 */
export async function addDayOff(ctx: Writing, entered: EnteredDayOff): Promise<number> {
  const { day, kind, name, document, url } = entered;
  const version = await newVersion(ctx, 'added');
  const calendar = await getOfficeCalendar(ctx);
  if (day < calendar.from || day >= calendar.to) {
    const message = `De kalender loopt van ${dutch(calendar.from)} tot ${dutch(calendar.to)}.`;
    throw new Invalid(message, { dag: message });
  }
  const closed = closedBecause(calendar, day);
  if (closed === 'weekend') {
    const message = 'In het weekend is het kantoor al gesloten.';
    throw new Invalid(message, { dag: message });
  }
  if (closed !== null) throw new Conflict(`Op ${dutch(day)} is het kantoor al gesloten: ${closed.name}.`);
  await ctx.db
    .insertInto('calendar.day_off')
    .values({
      id: ctx.newId(),
      day,
      kind,
      name,
      origin: 'office',
      source_document: document,
      source_url: url,
      certainty: 'found',
      remark: null,
      checked_on: dayOf(ctx.now),
      added_in: version,
      withdrawn_in: null,
    })
    .execute();
  record(ctx, 'calendar.dayAdded', { kind: 'dayOff', id: day }, { version, kind });
  return version;
}
