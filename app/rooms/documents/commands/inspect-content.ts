import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { ReadText } from '#platform/document-text.ts';
import type { Files } from '#platform/files.ts';
import { record } from '#platform/journal.ts';
import type { Scan } from '#platform/virus-scan.ts';
import { inWriting } from '#platform/writing.ts';

/** With what a content is inspected; `scan` is null where there is no scanner. */
export interface Inspection {
  readonly now: Date;
  readonly files: Files;
  readonly scan: Scan | null;
  readonly readText: ReadText;
}

const inspector = { kind: 'system', name: 'bijlagen nakijken' } as const;

/**
 * Looks through a content for viruses, and reads the text of what has none. Throws where the scanner does not answer:
 * then it stays closed, and the queue tries again. Records document.infected.
 */
export async function inspectContent(
  db: Kysely<Database>,
  hash: string,
  { now, files, scan, readText }: Inspection,
): Promise<void> {
  const key = Buffer.from(hash, 'hex');
  const known = await db
    .selectFrom('documents.content')
    .select('media_type as mediaType')
    .where('hash', '=', key)
    .executeTakeFirst();
  if (known === undefined) return;
  const bytes = await files.read(hash);
  const finding = scan === null ? null : (await scan(bytes)).found;
  const looked = finding === null ? 'clean' : 'infected';
  const text = finding === null ? await readText(bytes, known.mediaType) : null;
  await inWriting(db, { now, actor: inspector }, async (ctx) => {
    const changed = await ctx.db
      .updateTable('documents.content')
      .set({ scan: scan === null ? 'none' : looked, finding, text, inspected_at: now })
      .where('hash', '=', key)
      .returning('hash')
      .execute();
    if (finding === null || changed.length === 0) return;
    record(ctx, 'document.infected', { kind: 'content', id: hash }, { finding }, null);
  });
}
