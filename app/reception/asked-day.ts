import type { Reading } from '#platform/context.ts';
import { type Day, dayOf, parseDay } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';

/** The day of which `?datum=` asks the state, today where it is absent. Throws Invalid for what is no day. */
export function askedDay(ctx: Reading, query: URLSearchParams): Day {
  const text = query.get('datum') ?? '';
  if (text === '') return dayOf(ctx.now);
  const day = parseDay(text);
  if (day === null) {
    const message = 'Dit is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 2025-01-01.';
    throw new Invalid(message, { datum: message });
  }
  return day;
}

/** The query of a link to the same day: empty for today, so that addresses stay short. */
export function dayQuery(ctx: Reading, day: Day): string {
  return day === dayOf(ctx.now) ? '' : `?datum=${day}`;
}
