import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import { isBackupRunning } from '#platform/backup-lock.ts';
import type { Files } from '#platform/files.ts';
import { inWriting } from '#platform/writing.ts';

const upkeep = { kind: 'system', name: 'opruimen' } as const;
const day = 86_400_000;

/**
 * Forgets the files of forms that were not done within a day, and the content that nothing refers to any more. The row
 * stays locked while its file goes, so that the same file, sent at that moment, is written after it. While a backup is
 * made, which reads the files after the rows, no content goes.
 */
export async function forgetUploads(
  db: Kysely<Database>,
  { now, files }: { readonly now: Date; readonly files: Files },
): Promise<void> {
  const limit = new Date(now.getTime() - day);
  await db.deleteFrom('documents.upload').where('received_at', '<', limit).execute();
  const orphans = await db
    .selectFrom('documents.content as content')
    .select('content.hash')
    .where('content.received_at', '<', limit)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('documents.upload as upload')
            .select('upload.hash')
            .whereRef('upload.hash', '=', 'content.hash'),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('documents.document as document')
            .select('document.hash')
            .whereRef('document.hash', '=', 'content.hash'),
        ),
      ),
    )
    .limit(10_000)
    .execute();
  for (const { hash } of orphans) {
    await inWriting(db, { now, actor: upkeep }, async (ctx) => {
      if (await isBackupRunning(ctx)) return;
      const gone = await ctx.db
        .deleteFrom('documents.content')
        .where('hash', '=', hash)
        .where('received_at', '<', limit)
        .returning('hash')
        .execute();
      if (gone.length > 0) await files.remove(hash.toString('hex'));
    });
  }
}
