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
  await ctx.db.updateTable('people.person').set(after).where('id', '=', id).execute();
  record(ctx, 'person.amended', { kind: 'person', id }, { changed }, { before, after });
}

async function moveTo(ctx: Writing, id: string, email: string): Promise<void> {
  const other = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email)
    .where('id', '!=', id)
    .executeTakeFirst();
  if (other) throw new Conflict(`Iemand anders heeft het mailadres ${email} al.`);
  await ctx.db.deleteFrom('people.sign_in_link').where('person_id', '=', id).execute();
}
