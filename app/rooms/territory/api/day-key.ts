import type { Reading } from '#platform/context.ts';
import { dayIn } from '#reception/endpoint-day.ts';
import { territoryKey } from '../queries/territory-key.ts';

/**
 * What an answer about the territory on the asked day depends on. It does not change from day to day: an answer never
 * repeats the day that was asked. Refuses (Invalid) a day before the facts begin.
 */
export async function dayKey(
  ctx: Reading,
  { query }: { readonly query: { readonly datum?: string | undefined } },
): Promise<string> {
  return await territoryKey(ctx, dayIn(ctx, query));
}
