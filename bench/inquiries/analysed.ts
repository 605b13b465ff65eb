import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { inSiteDatabase } from '../../e2e/site-database.ts';

/**
 * Waits until PostgreSQL has looked at the tables of questions by itself (autovacuum, once a minute): the role that
 * fills them may not ask for it.
 */
export async function analysed(dataFolder: string): Promise<void> {
  await inSiteDatabase(dataFolder, async (db) => {
    for (let waited = 0; waited < 150; waited += 1) {
      const { rows } = await sql<{ waiting: number }>`
        select count(*)::integer as waiting from pg_stat_user_tables
         where schemaname = 'inquiries' and n_mod_since_analyze > 500`.execute(db);
      if (rows[0]?.waiting === 0) return;
      await sleep(1000);
    }
    throw new Error('PostgreSQL did not analyse the tables of questions within 150 seconds');
  });
}
