import { isOfficeDay, nextOfficeDay, type OfficeCalendar } from './calendar.ts';
import { addDays, type Day, dayOf } from './day.ts';

/** A time on the clock as `hh:mm`, from 00:00 to 23:59. Texts of this form compare as times do. */
export type LocalTime = string;

const brusselsTime = new Intl.DateTimeFormat('nl-BE', { timeStyle: 'short', timeZone: 'Europe/Brussels' });

/** Hours that Brussels is ahead of UTC, in summer and in winter: an hour that comes twice comes first in summer time. */
const offsets = [2, 1] as const;

/** The time that it is on the clock in Brussels at this instant. */
export function timeOf(instant: Date): LocalTime {
  return brusselsTime.format(instant);
}

/**
 * The instant at which the clock in Brussels shows this time on this day. A time that comes twice, as the clock goes
 * back, is the first of the two; one that does not come, as it goes forward, is the moment at which it is skipped:
 * 02:30 is then 03:00. The clock changes at 01:00 UTC (Directive 2000/84/EC, articles 2 and 3).
 */
export function instantOf(day: Day, time: LocalTime): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = offsets
    .map((hours) => new Date(asUtc - hours * 3_600_000))
    .find((instant) => dayOf(instant) === day && timeOf(instant) === time);
  return shown ?? new Date(`${day}T01:00:00Z`);
}

/** The first instant after this day in Brussels: whatever comes before it, came on this day or earlier. */
export function endOf(day: Day): Date {
  return instantOf(addDays(day, 1), '00:00');
}

/** When people can be disturbed on an office day: from the first time, up to and not including the second. */
export interface WakingHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** When a letter goes out that nobody waits for at that moment. */
export const officeHours: WakingHours = { from: '08:00', to: '18:00' };

/**
 * When a letter goes out that is due on this day: as the office opens on that day, or on the first office day after it.
 * Null where nobody knows the office days so far.
 */
export function officeMorning(day: Day, calendar: OfficeCalendar): Date | null {
  // No row of days off is longer than this.
  if (day < calendar.from || addDays(day, 31) >= calendar.to) return null;
  return dueWithin(officeHours, calendar, instantOf(day, officeHours.from));
}

/**
 * When a message that became due at this instant goes out: at once within the hours of an office day, else when those
 * next begin. What is urgent does not ask. Throws RangeError outside the calendar.
 */
export function dueWithin(hours: WakingHours, calendar: OfficeCalendar, instant: Date): Date {
  const day = dayOf(instant);
  const time = timeOf(instant);
  if (!isOfficeDay(calendar, day) || time >= hours.to) {
    return instantOf(nextOfficeDay(calendar, day), hours.from);
  }
  return time < hours.from ? instantOf(day, hours.from) : instant;
}
