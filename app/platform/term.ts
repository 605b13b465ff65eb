import { addMonths, type Day, dayBefore, daysBetween } from './day.ts';

/** In what a term is counted: every day, the days on which the office works, or from date to date. */
export type TermUnit = 'calendarDays' | 'officeDays' | 'months';

/** How long something may take, as a rule says it. */
export interface Term {
  /** Names the rule in this version of it, so that it can be found again. */
  readonly version: string;
  readonly unit: TermUnit;
  /** At least 1. */
  readonly count: number;
  /** The day that is counted first: the day after the start, or the start itself. */
  readonly firstCounted: 'nextDay' | 'sameDay';
  /** A last day on which the office is closed stays the last day, or moves to the next office day. */
  readonly lastDay: 'stays' | 'moves';
  /** The count after an extension, of which there can be one; null where there can be none. */
  readonly extendedTo: number | null;
}

/**
 * How many days are counted in a term of this count that begins on `start`. Months go from date to date: a month from 31
 * January ends on the last day of February (as in Regulation 1182/71, article 3); where the start itself is counted it
 * ends a day sooner, unless that month was too short already.
 */
export function daysToCount({ unit, firstCounted }: Term, start: Day, count: number): number {
  if (unit !== 'months') return count;
  const sameDate = addMonths(start, count);
  if (firstCounted === 'nextDay') return daysBetween(start, sameDate);
  const last = sameDate.slice(8) === start.slice(8) ? dayBefore(sameDate) : sameDate;
  return daysBetween(start, last) + 1;
}
