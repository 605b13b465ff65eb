import type { ReadingDatabase } from '#platform/context.ts';

const atOnce = 500;

/** The hashes of all contents that were received, in hexadecimal and in order, after this one; at most 500 at once. */
export async function listContentHashes(
  db: ReadingDatabase,
  after: string | null,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('documents.content')
    .select('hash')
    .where('hash', '>', Buffer.from(after ?? '', 'hex'))
    .orderBy('hash')
    .limit(atOnce)
    .execute();
  return rows.map(({ hash }) => hash.toString('hex'));
}
