/** A calendar day as `yyyy-mm-dd`. Never a Date: a Date is an instant and shifts with the time zone. */
export type Day = string;

const dutchDay = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });
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

/** The day before this one. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
