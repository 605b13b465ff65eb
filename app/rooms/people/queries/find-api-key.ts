import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import type { KeyScope } from '../model.ts';

/** A key that works: of whom, and what it may. */
export interface WorkingKey {
  readonly id: string;
  readonly organizationId: string;
  readonly scopes: readonly KeyScope[];
  readonly lastUsedAt: Date | null;
}

/** The key that a program sends, or null: unknown, expired or revoked. */
export async function findApiKey(
  { db, now }: Pick<Reading, 'db' | 'now'>,
  key: string,
): Promise<WorkingKey | null> {
  const found = await db
    .selectFrom('people.api_key')
    .select(['id', 'organization_id as organizationId', 'scopes', 'last_used_at as lastUsedAt'])
    .where('digest', '=', tokenDigest(key))
    .where('revoked_at', 'is', null)
    .where('valid_to', '>', dayOf(now))
    .executeTakeFirst();
  return found ?? null;
}
