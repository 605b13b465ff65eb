import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

const keptMilliseconds = 30 * 24 * 3_600_000;

/**
 * Removes what is over for 30 days: sessions, sign-in links, and requests for an account that were never
 * confirmed. Not a deed: upkeep.
 */
export async function forgetExpired(db: Kysely<Database>, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - keptMilliseconds);
  await db.deleteFrom('people.session').where('last_seen_at', '<', limit).execute();
  await db.deleteFrom('people.sign_in_link').where('expires_at', '<', limit).execute();
  await db
    .deleteFrom('people.account_request')
    .where('confirmed_at', 'is', null)
    .where('expires_at', '<', limit)
    .execute();
}
