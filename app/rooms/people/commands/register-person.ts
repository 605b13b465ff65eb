import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';

/**
 * Registers a person and returns their id. The address proves who somebody is, so it belongs to one person
 * (Conflict). Records person.registered.
 */
export async function registerPerson(
  ctx: Writing,
  { name, email }: { name: string; email: string },
): Promise<string> {
  const id = ctx.newId();
  const address = email.toLowerCase();
  const added = await ctx.db
    .insertInto('people.person')
    .values({ id, name, email: address, registered_at: ctx.now, erased_at: null })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) throw new Conflict(`Iemand anders heeft het mailadres ${address} al.`);
  record(ctx, 'person.registered', { kind: 'person', id }, {}, { name, email: address });
  return id;
}
