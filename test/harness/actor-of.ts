import type { Actor } from '#platform/context.ts';
import type { TestDatabase } from './database.ts';

/** The actor that somebody of the demonstration is, acting through their first membership or that of a role. */
export async function actorOf(database: TestDatabase, email: string, role?: string): Promise<Actor> {
  const rows = await database.kysely
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select([
      'person.id as personId',
      'membership.id as membershipId',
      'membership.organization_id as organizationId',
      'membership.role',
    ])
    .where('person.email', '=', email)
    .orderBy('membership.id')
    .execute();
  const found = rows.find((one) => role === undefined || one.role === role);
  if (found === undefined) throw new Error(`the test world has no ${role ?? 'membership of'} ${email}`);
  return { kind: 'member', ...found };
}
