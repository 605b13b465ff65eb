import type { OfficeCalendar } from './calendar.ts';
import type { Day } from './day.ts';
import { type Clock, deadline } from './deadline.ts';

/** A term that still runs, with the last day that was told of it. */
export interface OpenClock extends Clock {
  readonly id: string;
  readonly lastDay: Day | null;
}

/** A term whose last day is another on another calendar; null: a pause still lasts. */
export interface MovedDeadline {
  readonly id: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Which of these terms end on another day by this calendar than was told, in the order in which they were given. */
export function movedDeadlines(
  clocks: readonly OpenClock[],
  calendar: OfficeCalendar,
): readonly MovedDeadline[] {
  return clocks
    .map((clock) => ({ id: clock.id, from: clock.lastDay, to: deadline(clock, calendar).lastDay }))
    .filter(({ from, to }) => from !== to);
}
