import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Actor, Reading } from '#platform/context.ts';

/** A list of questions under a name: `query` is what stands behind the question mark in its address. */
export interface SavedList {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** With the office, or for who saved it alone. */
  readonly isShared: boolean;
}

/** The saved lists of the actor, then those of the office of the actor, each in their order; at most 40. */
export async function listSavedLists({ db, actor }: Reading): Promise<readonly SavedList[]> {
  const found = await db
    .selectFrom('inquiries.saved_list')
    .select(['id', 'name', 'query', 'organization_id as organizationId'])
    .where(onOwnShelves(actor))
    .orderBy((order) => order('organization_id', 'is not', null))
    .orderBy('position')
    .limit(40)
    .execute();
  return found.map(({ organizationId, ...list }) => ({ ...list, isShared: organizationId !== null }));
}

type Tables = Pick<Database, 'inquiries.saved_list'>;

/** The condition that keeps the lists that are for the actor: the own, and those of the own office. */
export function onOwnShelves(actor: Actor): Expression<SqlBool> {
  const where = expressionBuilder<Tables, keyof Tables>();
  if (actor.kind !== 'member') return where.lit(false);
  return where.or([
    where('organization_id', '=', actor.organizationId),
    where.and([where('organization_id', 'is', null), where('person_id', '=', actor.personId)]),
  ]);
}
