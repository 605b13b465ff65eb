import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { KeyScope } from '../model.ts';

/** A key as an administrator sees it: never the key itself. */
export interface ApiKeyView {
  readonly id: string;
  readonly label: string;
  readonly organizationId: string;
  readonly organizationName: string;
  readonly scopes: readonly KeyScope[];
  /** Its first signs. */
  readonly beginning: string;
  readonly madeAt: Date;
  readonly makerName: string | null;
  readonly validTo: Day;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** All keys, those that were not revoked first, by organisation; at most 2000. */
export function listApiKeys(ctx: Pick<Reading, 'db'>): Promise<ApiKeyView[]> {
  return keys(ctx)
    .orderBy(sql`key.revoked_at is not null`)
    .orderBy('organization.name')
    .orderBy('key.label')
    .orderBy('key.id')
    .limit(2000)
    .execute();
}

/** The key with this id. Refuses (NotFound) an unknown one. */
export async function getApiKey(ctx: Pick<Reading, 'db'>, id: string): Promise<ApiKeyView> {
  const found = isId(id) ? await keys(ctx).where('key.id', '=', id).executeTakeFirst() : undefined;
  if (found === undefined) throw new NotFound('Deze sleutel bestaat niet.');
  return found;
}

function keys({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('people.api_key as key')
    .innerJoin('parties.organization as organization', 'organization.id', 'key.organization_id')
    .leftJoin('people.person as maker', 'maker.id', 'key.made_by')
    .select([
      'key.id',
      'key.label',
      'key.organization_id as organizationId',
      'organization.name as organizationName',
      'key.scopes',
      'key.beginning',
      'key.made_at as madeAt',
      'maker.name as makerName',
      'key.valid_to as validTo',
      'key.last_used_at as lastUsedAt',
      'key.revoked_at as revokedAt',
    ]);
}
