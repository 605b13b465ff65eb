import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { nameContains } from '#platform/name-contains.ts';
import { type Paged, paged } from '#platform/paging.ts';
import type { Role } from '../model.ts';

const pageSize = 50;

/** A person as they stand in a list, with the memberships that hold today. */
export interface PersonLine {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly { readonly role: Role; readonly organizationName: string }[];
}

/**
 * The persons by name, fifty a page; `search` is words of a name or part of an address. Who was erased is left
 * out. Refuses (NotFound) a page after the last.
 */
export async function listPeople(
  ctx: Pick<Reading, 'db' | 'now'>,
  { search, page }: { search: string; page: number },
): Promise<Paged<PersonLine>> {
  const matching = ctx.db
    .selectFrom('people.person as person')
    .where('person.email', 'is not', null)
    .where(matches(search));
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const persons = await matching
    .select(['person.id', 'person.name', 'person.email'])
    .orderBy('person.name')
    .orderBy('person.email')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const held = await membershipsOf(
    ctx,
    persons.map(({ id }) => id),
  );
  const items = persons.map(({ id, name, email }) => ({
    id,
    name,
    email: email ?? '',
    memberships: held.filter(({ personId }) => personId === id),
  }));
  return paged(items, total, page, pageSize);
}

function matches(search: string): Expression<SqlBool> {
  const where = expressionBuilder<{ person: Database['people.person'] }, 'person'>();
  const email = where.fn.coalesce('person.email', where.val(''));
  return where.or([nameContains(where.ref('person.name'), search), nameContains(email, search)]);
}

function membershipsOf(ctx: Pick<Reading, 'db' | 'now'>, personIds: readonly string[]) {
  const today = dayOf(ctx.now);
  if (personIds.length === 0) return [];
  return ctx.db
    .selectFrom('people.membership as membership')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['membership.person_id as personId', 'membership.role', 'organization.name as organizationName'])
    .where('membership.person_id', 'in', personIds)
    .where('membership.valid_from', '<=', today)
    .where((where) =>
      where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>', today)]),
    )
    .orderBy('organization.name')
    .limit(500)
    .execute();
}
