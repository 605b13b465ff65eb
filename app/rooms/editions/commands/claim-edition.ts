import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { type EditionForm, type EditionSelection, editionLimits } from '../model.ts';
import { getEdition } from '../queries/get-edition.ts';
import { getStateKey } from '../queries/get-state-key.ts';

/** An attempt at an edition: while no later one took over, it may write. `done` is how many sheets it finds ready. */
export interface EditionClaim {
  readonly id: string;
  readonly maker: string;
  readonly day: Day;
  readonly selection: EditionSelection;
  readonly form: EditionForm;
  readonly stateKey: string;
  readonly done: number;
}

/**
 * Takes an edition to make it, from an earlier attempt too. Null where there is nothing to make: it is not there or has
 * ended; was tried too often, and then ends as failed; or its facts or program are no more, and then it ends as outdated.
 */
export async function claimEdition(ctx: Writing, id: string, build: string): Promise<EditionClaim | null> {
  const row = await ctx.db
    .selectFrom('editions.edition')
    .select(['attempts', 'ending'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined || row.ending !== null) return null;
  const { day, selection, form, stateKey, done } = await getEdition(ctx, id);
  const isOutdated = stateKey !== (await getStateKey(ctx, day, build));
  if (isOutdated || row.attempts >= editionLimits.attempts) {
    const ending = isOutdated ? 'outdated' : 'failed';
    await ctx.db
      .updateTable('editions.edition')
      .set({ ending, ended_at: ctx.now })
      .where('id', '=', id)
      .execute();
    return null;
  }
  const maker = ctx.newId();
  const kept = form === 'zip' ? done : 0;
  await ctx.db
    .updateTable('editions.edition')
    .set({ maker, attempts: row.attempts + 1, done: kept, begun_at: ctx.now })
    .where('id', '=', id)
    .execute();
  if (form === 'pdf') await ctx.db.deleteFrom('editions.part').where('edition', '=', id).execute();
  return { id, maker, day, selection, form, stateKey, done: kept };
}
