import { sql } from 'kysely';
import type { Writing } from './context.ts';

/**
 * Takes this text out of the kept answers to calls and forms that name this number: who repeats a call gets the answer
 * without them, and nothing happens twice. Kept answers go after 30 days anyway.
 */
export async function eraseInOutcomes(ctx: Writing, number: string, words: string): Promise<void> {
  const { rows } = await sql<{ digest: Buffer; outcome: unknown }>`
    select digest, outcome from platform.form_key
     where outcome is not null and outcome::text ~ ${`\\m${number}\\M`}`.execute(ctx.db);
  for (const { digest, outcome } of rows)
    await ctx.db
      .updateTable('platform.form_key')
      .set({ outcome: JSON.stringify(without(outcome, words)) })
      .where('digest', '=', digest)
      .execute();
}

/** The same with these words, where they are the whole of a text, erased; the `body` of an answer of the API is JSON itself. */
function without(value: unknown, words: string): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (part === words) return 'gewist';
      if (key !== 'body' || typeof part !== 'string') return part;
      return JSON.stringify(without(JSON.parse(part), words));
    }),
  );
}
