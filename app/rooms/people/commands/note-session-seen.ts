import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import { tokenDigest } from '#platform/secret-token.ts';

const restMilliseconds = 5 * 60_000;

/**
 * Notes that a session was used, at most once in five minutes, so that reading a page seldom writes. Not a
 * deed: no journal line. Called by the reception, outside any transaction.
 */
export async function noteSessionSeen(
  db: Kysely<Database>,
  token: string,
  { now, lastSeenAt }: { now: Date; lastSeenAt: Date },
): Promise<void> {
  if (now.getTime() - lastSeenAt.getTime() < restMilliseconds) return;
  await db
    .updateTable('people.session')
    .set({ last_seen_at: now })
    .where('digest', '=', tokenDigest(token))
    .execute();
}
