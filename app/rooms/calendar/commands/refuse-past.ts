import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';

/** Refuses (Invalid) a first day that is past: no term that runs already may change without a trace. */
export function refusePast(ctx: Writing, validFrom: Day): void {
  if (validFrom >= dayOf(ctx.now)) return;
  const message = 'Kies vandaag of een latere dag: termijnen die al lopen, veranderen niet.';
  throw new Invalid(message, { vanaf: message });
}
