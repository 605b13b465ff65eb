import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadingDatabase } from './context.ts';
import { journalHead } from './journal.ts';

/** The file in the data folder that keeps the heads: keep a copy of it elsewhere. */
export const journalHeadsFile = 'journaal-koppen.log';

/**
 * Notes the last line of the journal outside the database: moment, number, digest. With such a head,
 * `audit verify --kop <digest>` finds that the end of the journal was cut off.
 */
export async function noteJournalHead(
  db: ReadingDatabase,
  { dataFolder, now }: { dataFolder: string; now: Date },
): Promise<void> {
  const head = await journalHead(db);
  if (head.number === 0) return;
  const line = `${now.toISOString()} ${head.number} ${head.hash.toString('hex')}\n`;
  // Beside a database server nobody else makes the folder.
  await mkdir(dataFolder, { recursive: true });
  await appendFile(join(dataFolder, journalHeadsFile), line, { mode: 0o600 });
}

/** A head as it was noted. */
export interface NotedHead {
  readonly at: string;
  readonly number: number;
  readonly hash: string;
}

/** The heads that were noted in this data folder, oldest first; none where there is no such file. */
export async function readNotedHeads(dataFolder: string): Promise<NotedHead[]> {
  const text = await readFile(join(dataFolder, journalHeadsFile), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    },
  );
  return text.split('\n').flatMap((line) => {
    const [, at = '', number, hash = ''] = /^(\S+) (\d+) ([0-9a-f]{64})$/.exec(line) ?? [];
    return number === undefined ? [] : [{ at, number: Number(number), hash }];
  });
}
