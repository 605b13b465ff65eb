import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import { openDatabase } from '#platform/database.ts';
import { openEmbeddedPostgres } from '#platform/embedded-postgres.ts';

/** Looks into the database of a data folder beside the running site, as a command does. */
export async function inSiteDatabase<Answer>(
  dataFolder: string,
  look: (db: Kysely<Database>) => Promise<Answer>,
): Promise<Answer> {
  const embedded = await openEmbeddedPostgres({ dataFolder, purpose: 'command', report: () => {} });
  const database = openDatabase(embedded.connection, () => {}, { max: 1 });
  try {
    return await look(database.kysely);
  } finally {
    await database.close();
    await embedded.close();
  }
}
