import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { OrganizationKind } from '#rooms/parties/model.ts';
import type { Role } from '../model.ts';

/** A membership of any day: past, present or to come. */
export interface HeldMembership {
  readonly id: string;
  readonly role: Role;
  readonly jobTitle: string;
  readonly onBehalfOf: string | null;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** A person with every membership they hold, held or will hold; `email` is null once erased. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly registeredAt: Date;
  readonly erasedAt: Date | null;
  readonly memberships: readonly HeldMembership[];
}

/** The person with this id; memberships newest first. Refuses (NotFound) an unknown one. */
export async function getPerson(ctx: Pick<Reading, 'db'>, id: string): Promise<PersonView> {
  const person = isId(id) ? await personRow(ctx, id) : undefined;
  if (person === undefined) throw new NotFound('Deze persoon bestaat niet.');
  const memberships = await heldMemberships(ctx)
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
): Promise<HeldMembership & { readonly personId: string; readonly personName: string }> {
  const query = heldMemberships(ctx)
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

function heldMemberships(ctx: Pick<Reading, 'db'>) {
  return ctx.db
    .selectFrom('people.membership as membership')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select([
      'membership.id',
      'membership.role',
      'membership.job_title as jobTitle',
      'membership.on_behalf_of as onBehalfOf',
      'organization.id as organizationId',
      'organization.name as organizationName',
      'organization.kind as organizationKind',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
    ]);
}
