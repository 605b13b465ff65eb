import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { enqueue } from '#platform/jobs.ts';
import { appendToJournal } from '#platform/journal.ts';

/**
 * Does everything that the deed does, jobs and journal lines included, and takes it all back: afterwards nothing
 * happened, and it took as long as if it had. For a deed of which nobody may hear by the clock whether it was done.
 */
export async function rehearse(ctx: Writing, deed: (ctx: Writing) => Promise<void>): Promise<void> {
  await sql`savepoint rehearsal`.execute(ctx.db);
  const rehearsal: Writing = { ...ctx, journal: [], jobs: [] };
  await deed(rehearsal);
  await enqueue(ctx.db, rehearsal.jobs);
  await appendToJournal(rehearsal);
  await sql`rollback to savepoint rehearsal`.execute(ctx.db);
}
