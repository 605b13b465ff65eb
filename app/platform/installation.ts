import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import type { Database } from '#db/types.ts';
import type { DatabaseConnection } from './database-connection.ts';

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

/** What an existing database is for, without changing it; null for one that is still empty. */
export async function readPurpose(connection: DatabaseConnection): Promise<{ isDemo: boolean } | null> {
  const client = new Client(connection);
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query(
      "select to_regclass('platform.installation') is not null as is_there",
    );
    if (!rows[0]?.is_there) return null;
    const found = await client.query('select is_demo from platform.installation');
    return found.rows[0] === undefined ? null : { isDemo: found.rows[0].is_demo };
  } finally {
    await client.end();
  }
}
