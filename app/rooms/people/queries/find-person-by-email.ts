import type { Reading } from '#platform/context.ts';
import { getPerson, type PersonView } from './get-person.ts';

/** The person with this address, in whatever case it is written, or null. */
export async function findPersonByEmail(ctx: Pick<Reading, 'db'>, email: string): Promise<PersonView | null> {
  const found = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return found === undefined ? null : getPerson(ctx, found.id);
}
