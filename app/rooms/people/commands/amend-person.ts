import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { personFor } from '../access.ts';

/**
 * Changes the name or the address of a person; the same values again change nothing. Links that were mailed to
 * an old address stop working. Refuses (NotFound) an unknown person, (Conflict) an erased one, and an address
 * that somebody else has. Records person.amended.
 */
export async function amendPerson(
  ctx: Writing,
  id: string,
  { name, email }: { name: string; email: string },
): Promise<void> {
  const person = await personFor(ctx, id);
  const before = { name: person.name, email: person.email };
  const after = { name, email: email.toLowerCase() };
  const changed = (['name', 'email'] as const).filter((key) => before[key] !== after[key]);
  if (changed.length === 0) return;
  if (changed.includes('email')) await moveTo(ctx, id, after.email);
  const update = ctx.db.updateTable('people.person').set(after).where('id', '=', id).execute();
  await update.catch((error: unknown) => {
    throw isTaken(error) ? takenAddress(after.email) : error;
  });
  record(ctx, 'person.amended', { kind: 'person', id }, { changed }, { before, after });
}

async function moveTo(ctx: Writing, id: string, email: string): Promise<void> {
  const other = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) throw takenAddress(email);
  await ctx.db.deleteFrom('people.sign_in_link').where('person_id', '=', id).execute();
}

/** Somebody else took the address between our looking and our writing: PostgreSQL's unique_violation. */
function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

function takenAddress(email: string): Conflict {
  return new Conflict(`Iemand anders heeft het mailadres ${email} al.`);
}
