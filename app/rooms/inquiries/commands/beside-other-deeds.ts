import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';

/** Of the advisory lock that keeps deeds on questions and changes of the rules of their terms apart. */
const rulesLock = 7_306_010;

/**
 * Deeds on questions go on side by side, and wait while the rules of their terms change. Comes before the lock of any
 * question, so that neither can wait for the other.
 */
export async function besideOtherDeeds(ctx: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${rulesLock}::bigint)`.execute(ctx.db);
}

/** Waits for every deed on a question that is underway, and lets none begin until this transaction ends. */
export async function aloneAmongDeeds(ctx: Writing): Promise<void> {
  await sql`select pg_advisory_xact_lock(${rulesLock}::bigint)`.execute(ctx.db);
}
