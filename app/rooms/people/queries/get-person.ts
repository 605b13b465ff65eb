import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import { type MembershipView, selectMemberships } from './memberships.ts';

/** A person with every membership they hold, held or will hold; `email` is null once erased. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly registeredAt: Date;
  readonly erasedAt: Date | null;
  readonly memberships: readonly MembershipView[];
}

/** The person with this id; memberships newest first. Refuses (NotFound) an unknown one. */
export async function getPerson(ctx: Pick<Reading, 'db'>, id: string): Promise<PersonView> {
  const person = isId(id) ? await personRow(ctx, id) : undefined;
  if (person === undefined) throw new NotFound('Deze persoon bestaat niet.');
  const memberships = await selectMemberships(ctx)
    .where('membership.person_id', '=', id)
    .orderBy('membership.valid_from', 'desc')
    .orderBy('organization.name')
    .limit(200)
    .execute();
  return { ...person, memberships };
}

/** The membership with this id and whose it is. Refuses (NotFound) an unknown one. */
export async function getMembership(
  ctx: Pick<Reading, 'db'>,
  id: string,
): Promise<MembershipView & { readonly personId: string; readonly personName: string }> {
  const query = selectMemberships(ctx)
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select(['person.id as personId', 'person.name as personName'])
    .where('membership.id', '=', id);
  const membership = isId(id) ? await query.executeTakeFirst() : undefined;
  if (membership === undefined) throw new NotFound('Deze hoedanigheid bestaat niet.');
  return membership;
}

function personRow(ctx: Pick<Reading, 'db'>, id: string) {
  return ctx.db
    .selectFrom('people.person')
    .select(['id', 'name', 'email', 'registered_at as registeredAt', 'erased_at as erasedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}
