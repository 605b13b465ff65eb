import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';

/** The file in the data folder that keeps the heads: keep a copy of it elsewhere. */
export const journalHeadsFile = 'journaal-koppen.log';

/**
 * Notes the last line of the journal outside the database: moment, number, digest. With such a head,
 * `audit verify --kop <digest>` finds that the end of the journal was cut off.
 */
export async function noteJournalHead(
  db: Pick<Kysely<Database>, 'selectFrom'>,
  { dataFolder, now }: { dataFolder: string; now: Date },
): Promise<void> {
  const head = await db
    .selectFrom('journal.line')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (head === undefined) return;
  const line = `${now.toISOString()} ${head.number} ${head.hash.toString('hex')}\n`;
  // Beside a database server nobody else makes the folder.
  await mkdir(dataFolder, { recursive: true });
  await appendFile(join(dataFolder, journalHeadsFile), line, { mode: 0o600 });
}
