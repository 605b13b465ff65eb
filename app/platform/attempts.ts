import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

/** Removes the counts of attempts whose time is over: they hold addresses of devices. */
export async function forgetAttempts(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('platform.rate_limit').where('expire', '<', now.getTime()).execute();
}
