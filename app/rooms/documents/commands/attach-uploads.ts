import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { attachmentFields, attachmentLimits, type Reader, type Sender } from '../model.ts';
import { showDocuments } from './show-documents.ts';

/** Who sends the files along, and who may open them besides the office. */
export interface Attaching {
  readonly sender: Sender;
  readonly readers: readonly Reader[];
}

/**
 * Puts files that came with a form to the case that the form is about; each token works once. Gives their
 * ids. Refuses (Invalid) a token
 * that is unknown or forgotten, and more files than a form takes. Records document.attached.
 */
export async function attachUploads(
  ctx: Writing,
  about: Subject,
  tokens: readonly string[],
  { sender, readers }: Attaching,
): Promise<readonly string[]> {
  const digests = [...new Set(tokens)].slice(0, attachmentLimits.files + 1).map(tokenDigest);
  if (digests.length === 0) return [];
  if (digests.length > attachmentLimits.files) throw refused('Er gaan hoogstens 20 bestanden mee.');
  const uploads = await ctx.db
    .deleteFrom('documents.upload')
    .where('digest', 'in', digests)
    .returning(['hash', 'original_name', 'display_name', 'claimed_type', 'received_at'])
    .execute();
  if (uploads.length !== digests.length)
    throw refused('Een bestand dat je eerder koos, is niet meer bewaard. Kies het opnieuw.');
  const documents = uploads.map(({ received_at, ...upload }) => ({ id: ctx.newId(), ...upload }));
  await ctx.db
    .insertInto('documents.document')
    .values(
      documents.map((document) => ({
        ...document,
        subject_kind: about.kind,
        subject_id: about.id,
        sender,
        person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        attached_at: ctx.now,
      })),
    )
    .execute();
  const ids = documents.map(({ id }) => id);
  for (const reader of readers) await showDocuments(ctx, about, ids, reader);
  for (const { id, hash, original_name: name } of documents) {
    const facts = { about: about.id, sender, hash: hash.toString('hex') };
    record(ctx, 'document.attached', { kind: 'document', id }, facts, { name });
  }
  return ids;
}

function refused(message: string): Invalid {
  return new Invalid('Er is nog niets verzonden.', { [attachmentFields.chosen]: message });
}
