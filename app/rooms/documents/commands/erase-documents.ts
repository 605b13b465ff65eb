import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/**
 * The documents of a case are gone, whoever sent them, and with them what was read in a content that nothing else
 * holds: its bytes go with the next tidying (`forgetUploads`), for a file cannot be put back where a transaction fails.
 * Gives their ids.
 */
export async function eraseDocuments(ctx: Writing, about: Subject): Promise<string[]> {
  const documents = await ctx.db
    .selectFrom('documents.document')
    .select(['id', 'hash'])
    .where('subject_kind', '=', about.kind)
    .where('subject_id', '=', about.id)
    .execute();
  if (documents.length === 0) return [];
  const ids = documents.map(({ id }) => id);
  await ctx.db.deleteFrom('documents.reader').where('document_id', 'in', ids).execute();
  await ctx.db.deleteFrom('documents.document').where('id', 'in', ids).execute();
  const hashes = documents.map(({ hash }) => hash);
  await ctx.db
    .updateTable('documents.content')
    .set({ text: null, received_at: new Date(0) })
    .where('hash', 'in', hashes)
    .where('hash', 'not in', (others) => others.selectFrom('documents.document').select('hash'))
    .where('hash', 'not in', (others) => others.selectFrom('documents.upload').select('hash'))
    .execute();
  return ids;
}
