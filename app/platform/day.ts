/** A calendar day as `yyyy-mm-dd`. Never a Date: a Date is an instant and shifts with the time zone. */
export type Day = string;

const dutchDay = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
const dutchWeekday = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'full', timeZone: 'UTC' });
const brusselsDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Brussels' });

/** The day that it is in Brussels at this instant. */
export function dayOf(instant: Date): Day {
  return brusselsDay.format(instant);
}

/** The Day that the text names, or null: only real days of the form yyyy-mm-dd, from year 1000 on. */
export function parseDay(text: string): Day | null {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

/** The day as Dutch readers write it: 1 januari 2025. */
export function dutch(day: Day): string {
  return dutchDay.format(new Date(`${day}T00:00:00Z`));
}

/** The same with its day of the week: woensdag 1 januari 2025. */
export function dutchWithWeekday(day: Day): string {
  return dutchWeekday.format(new Date(`${day}T00:00:00Z`));
}

/** The day before this one. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** How many days later the second day is than the first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/**
 * The day with the same number so many months later; where that month has no such number, its last day: 31 January and
 * one month is 28 February, or 29 in a leap year.
 */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
  const lastNumber = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(number, lastNumber))).toISOString().slice(0, 10);
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
