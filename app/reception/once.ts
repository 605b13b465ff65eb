import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import type { Outcome } from './page.ts';

/**
 * Carries out a form at most once: the first press with a key does the deed and notes where it led, any later
 * one only hears that. A press that comes while the first is at work waits for it.
 */
export async function once(ctx: Writing, key: string, deed: () => Promise<Outcome>): Promise<Outcome> {
  if (key === '') return deed();
  const first = await ctx.db
    .insertInto('platform.form_key')
    .values({ key, used_at: ctx.now, outcome: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (first === undefined) return earlierOutcome(ctx, key);
  const outcome = await deed();
  await ctx.db
    .updateTable('platform.form_key')
    .set({ outcome: JSON.stringify(outcome) })
    .where('key', '=', key)
    .execute();
  return outcome;
}

/** Forgets the keys of forms that were sent over 30 days ago: no page stays open that long. */
export async function forgetFormKeys(db: Kysely<Database>, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - 30 * 24 * 3_600_000);
  await db.deleteFrom('platform.form_key').where('used_at', '<', limit).execute();
}

async function earlierOutcome(ctx: Writing, key: string): Promise<Outcome> {
  const { outcome } = await ctx.db
    .selectFrom('platform.form_key')
    .select('outcome')
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  return outcome as unknown as Outcome;
}
