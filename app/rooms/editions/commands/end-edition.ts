import type { Writing } from '#platform/context.ts';
import { getStateKey } from '../queries/get-state-key.ts';
import type { EditionClaim } from './claim-edition.ts';

/**
 * Ends an edition of which everything is there: finished, or outdated where its facts changed meanwhile. Nothing happens
 * where a later attempt took over or it was cancelled.
 */
export async function endEdition(
  ctx: Writing,
  { id, maker, day, stateKey }: EditionClaim,
  build: string,
): Promise<void> {
  const holds = stateKey === (await getStateKey(ctx, day, build));
  await ctx.db
    .updateTable('editions.edition')
    .set({ ending: holds ? 'finished' : 'outdated', ended_at: ctx.now })
    .where('id', '=', id)
    .where('maker', '=', maker)
    .where('ending', 'is', null)
    .execute();
}
