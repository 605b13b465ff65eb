import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

const restMilliseconds = 5 * 60_000;

/**
 * Notes that a key was used, at most once in five minutes, so that asking seldom writes. Not a deed: no journal line.
 * Called by the reception, outside any transaction.
 */
export async function noteKeyUsed(
  db: Kysely<Database>,
  id: string,
  { now, lastUsedAt }: { now: Date; lastUsedAt: Date | null },
): Promise<void> {
  if (lastUsedAt !== null && now.getTime() - lastUsedAt.getTime() < restMilliseconds) return;
  await db.updateTable('people.api_key').set({ last_used_at: now }).where('id', '=', id).execute();
}
