import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { aloneAmongDeeds } from './beside-other-deeds.ts';
import { type MovedClock, settleClocks } from './settle-clocks.ts';

/** How many questions are counted at a time. */
const atATime = 500;

/**
 * Changes the calendar of the office or a term, and counts every open term anew in the same transaction: no deed on a
 * question comes in between, so that none is counted by rules that are past. Terms that ended keep their day. Askers are
 * not told: a person decides that. Counts nothing where the change turns out to be none (`isChanged`). Records clocks.recounted with what moved.
 */
export async function recountAfter<Answer>(
  ctx: Writing,
  change: () => Promise<Answer>,
  isChanged: (answer: Answer) => boolean = () => true,
): Promise<{ readonly answer: Answer; readonly moved: readonly MovedClock[] }> {
  await aloneAmongDeeds(ctx);
  const answer = await change();
  const moved: MovedClock[] = [];
  if (!isChanged(answer)) return { answer, moved };
  for (let ids = await openInquiries(ctx, null); ids.length > 0; ids = await openInquiries(ctx, ids.at(-1))) {
    moved.push(...(await settleClocks(ctx, ids, 'rules')));
  }
  if (moved.length > 0) record(ctx, 'clocks.recounted', { kind: 'clocks', id: 'open' }, { moved });
  return { answer, moved };
}

/** The questions of which a term can run, after this id. */
async function openInquiries({ db }: Writing, after: string | null = null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inquiries.standing')
    .select('inquiry_id as id')
    .where('turn', '<>', 'nobody')
    .where('delivered_at', 'is', null)
    .$if(after !== null, (query) => query.where('inquiry_id', '>', after ?? ''))
    .orderBy('inquiry_id')
    .limit(atATime)
    .execute();
  return rows.map(({ id }) => id);
}
