import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { isId } from '#platform/is-id.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import type { Reader } from '../model.ts';

/**
 * Lets somebody open these documents of a case, from now on. Refuses (Invalid) a document of another case. Records
 * document.shown.
 */
export async function showDocuments(
  ctx: Writing,
  about: Subject,
  ids: readonly string[],
  reader: Reader,
): Promise<void> {
  const chosen = [...new Set(ids)];
  if (chosen.length === 0) return;
  const found = await ctx.db
    .selectFrom('documents.document')
    .select('id')
    .where('subject_kind', '=', about.kind)
    .where('subject_id', '=', about.id)
    .where('id', 'in', chosen.filter(isId))
    .execute();
  if (found.length !== chosen.length)
    throw new Invalid('Er is nog niets verzonden.', { meesturen: 'Kies uit de bijlagen van deze vraag.' });
  await ctx.db
    .insertInto('documents.reader')
    .values(
      chosen.map((id) => ({ document_id: id, kind: reader.kind, reader_id: reader.id, since: ctx.now })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const id of chosen) {
    record(ctx, 'document.shown', { kind: 'document', id }, { to: reader.kind, readerId: reader.id }, null);
  }
}
