import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

/** What a database is for, and the secret that signs its forms. */
export interface Installation {
  readonly isDemo: boolean;
  readonly formSecret: Buffer;
}

/**
 * The installation of this database; the first call makes it, as a demonstration or not. What it is never
 * changes afterwards: a demonstration cannot become the real thing.
 */
export async function openInstallation(
  db: Kysely<Database>,
  { now, asDemo }: { now: Date; asDemo: boolean },
): Promise<Installation> {
  await db
    .insertInto('platform.installation')
    .values({ is_demo: asDemo, form_secret: randomBytes(32), installed_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('platform.installation')
    .select(['is_demo as isDemo', 'form_secret as formSecret'])
    .executeTakeFirstOrThrow();
}
