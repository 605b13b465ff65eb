import type { Kysely, Transaction } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Actor, Writing } from './context.ts';
import { enqueue } from './jobs.ts';
import { appendToJournal } from './journal.ts';
import { newId } from './new-id.ts';

/**
 * Carries out one deed: opens the transaction, lets `deed` do its work, sends its jobs and writes its journal
 * lines as the last statements, commits. When anything throws, nothing has happened. The reception, the
 * worker and the command line all write through here.
 */
export async function inWriting<Answer>(
  db: Kysely<Database>,
  occasion: { now: Date; actor: Actor },
  deed: (ctx: Writing) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction().execute((trx) => within(trx, occasion, deed));
}

/** The same as one of several deeds, each at its own moment, that are done together or not at all. */
export async function within<Answer>(
  trx: Transaction<Database>,
  { now, actor }: { now: Date; actor: Actor },
  deed: (ctx: Writing) => Promise<Answer>,
): Promise<Answer> {
  const ctx: Writing = { now, actor, db: trx, newId: () => newId(now), journal: [], jobs: [] };
  const answer = await deed(ctx);
  await enqueue(trx, ctx.jobs);
  await appendToJournal(ctx);
  return answer;
}
