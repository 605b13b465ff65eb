import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Reading } from '#platform/context.ts';
import { readingRoles } from '../model.ts';

/** Of which questions somebody may know that they exist: all, none, those of a province, or those of an organisation. */
export type InquiryScope =
  | { readonly of: 'all' }
  | { readonly of: 'none' }
  | { readonly of: 'province'; readonly nis: string; readonly personId: string }
  | { readonly of: 'organization'; readonly id: string };

/** What the actor may see. Everything that lists, counts or finds questions narrows by this and nothing else. */
export async function inquiryScopeOf({ db, actor }: Pick<Reading, 'db' | 'actor'>): Promise<InquiryScope> {
  if (actor.kind === 'system') return { of: 'all' };
  if (actor.kind === 'key') return { of: 'organization', id: actor.organizationId };
  if (actor.kind === 'public' || !readingRoles.some((role) => role === actor.role)) return { of: 'none' };
  if (actor.role === 'coordinator') return { of: 'all' };
  if (actor.role !== 'contactPoint') return { of: 'organization', id: actor.organizationId };
  const own = await db
    .selectFrom('parties.organization')
    .select('province_nis as nis')
    .where('id', '=', actor.organizationId)
    .executeTakeFirst();
  return own?.nis ? { of: 'province', nis: own.nis, personId: actor.personId } : { of: 'none' };
}

type Tables = { standing: Database['inquiries.standing'] };

/**
 * The condition on `standing` that keeps what lies within the scope. A confidential question is for the
 * centre, for who asked it, and for who was given it by name; a contact point does not even count it.
 */
export function withinScope(scope: InquiryScope): Expression<SqlBool> {
  const where = expressionBuilder<Tables, keyof Tables>();
  switch (scope.of) {
    case 'all':
      return where.lit(true);
    case 'none':
      return where.lit(false);
    case 'organization':
      return where('standing.asker_organization_id', '=', scope.id);
    case 'province':
      return where.and([
        sql<SqlBool>`${where.ref('standing.provinces')} @> array[${scope.nis}]`,
        where.or([
          where('standing.is_confidential', '=', false),
          where('standing.owner_id', '=', scope.personId),
        ]),
      ]);
  }
}
