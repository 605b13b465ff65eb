import { addDays, type Day, isWeekend } from './day.ts';

/** Why the office is closed on a day that is no weekend: by law, by a rule of its own, or for one time only. */
export type DayOffKind = 'legalHoliday' | 'closingDay' | 'bridgeDay';

/** A day on which the office is closed, and what that day is called. */
export interface DayOff {
  readonly kind: DayOffKind;
  readonly name: string;
}

/**
 * The days on which an office works, in one version: any change makes another. It knows the days from `from` up to and
 * not including `to`; of a day outside nobody can say that it is an office day.
 */
export interface OfficeCalendar {
  readonly version: number;
  readonly from: Day;
  readonly to: Day;
  readonly daysOff: ReadonlyMap<Day, DayOff>;
}

/** Why the office is closed on this day, or null where it works. Throws RangeError for a day outside the calendar. */
export function closedBecause(calendar: OfficeCalendar, day: Day): DayOff | 'weekend' | null {
  if (day < calendar.from || day >= calendar.to) {
    throw new RangeError(`the calendar knows ${calendar.from} to ${calendar.to}, and not ${day}`);
  }
  return calendar.daysOff.get(day) ?? (isWeekend(day) ? 'weekend' : null);
}

/** Whether the office works on this day. Throws RangeError for a day outside the calendar. */
export function isOfficeDay(calendar: OfficeCalendar, day: Day): boolean {
  return closedBecause(calendar, day) === null;
}

/** The first office day after this day. Throws RangeError where the calendar ends before it. */
export function nextOfficeDay(calendar: OfficeCalendar, day: Day): Day {
  let next = addDays(day, 1);
  while (!isOfficeDay(calendar, next)) next = addDays(next, 1);
  return next;
}
