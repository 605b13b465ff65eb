import { parseDay } from '#platform/day.ts';

/** The first day on which something no longer holds, from the last day (inclusive) of the facts; '' stays ''. */
export function dayAfter(lastDay: string): string {
  if (lastDay === '') return '';
  if (parseDay(lastDay) === null) throw new Error(`Not a day: ${lastDay}`);
  const date = new Date(`${lastDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
