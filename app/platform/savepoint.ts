import { sql } from 'kysely';
import type { Writing } from './context.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from './refusals.ts';

/** Carries a deed out and takes it back at once: what it refuses is thrown, and nothing has happened. */
export async function inTrial(ctx: Writing, deed: (ctx: Writing) => Promise<unknown>): Promise<void> {
  await sql`savepoint trial`.execute(ctx.db);
  await deed({ ...ctx, journal: [], jobs: [] });
  await sql`rollback to savepoint trial`.execute(ctx.db);
}

/** Carries a deed out, or gives why it is refused: then nothing of it has happened, and the transaction goes on. */
export async function refusalOf(
  ctx: Writing,
  deed: (ctx: Writing) => Promise<unknown>,
): Promise<string | null> {
  const own: Writing = { ...ctx, journal: [], jobs: [] };
  await sql`savepoint attempt`.execute(ctx.db);
  try {
    await deed(own);
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(ctx.db);
    return sentenceOf(error);
  }
  ctx.journal.push(...own.journal);
  ctx.jobs.push(...own.jobs);
  return null;
}

/** Throws what is no refusal but a bug. */
function sentenceOf(error: unknown): string {
  if (error instanceof Invalid) return [error.message, ...Object.values(error.fields)].join(' ');
  const isRefusal = [NotFound, NotAllowed, Conflict].some((kind) => error instanceof kind);
  if (isRefusal) return (error as Error).message;
  throw error;
}
