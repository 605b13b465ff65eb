import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { type DelineationOnDay, listDelineations } from './list-delineations.ts';

/** The delineation with this code as it stands on the day. Refuses (NotFound) a code that is none. */
export async function getDelineation(ctx: Reading, code: string, day: Day): Promise<DelineationOnDay> {
  const found = (await listDelineations(ctx, day)).find((one) => one.code === code);
  if (found === undefined) throw new NotFound('Deze afbakening kennen we niet. Kijk de code na.');
  return found;
}
