import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type EditionView, editionView, selectEditions } from './editions.ts';

/** The editions of a day that are ready and still hold, latest first; at most as many as are kept. */
export async function listFinishedEditions(
  ctx: Reading,
  day: Day,
  stateKey: string,
): Promise<readonly EditionView[]> {
  const rows = await selectEditions(ctx)
    .where('e.day', '=', day)
    .where('e.state_key', '=', stateKey)
    .where('e.ending', '=', 'finished')
    .orderBy('e.ended_at', 'desc')
    .orderBy('e.id')
    .limit(24)
    .execute();
  return rows.map(editionView);
}
