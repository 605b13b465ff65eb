import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { NotAllowed } from '#platform/refusals.ts';

/**
 * Keeps a note about a case that the actor may read. Refuses (NotAllowed) who is not signed in. Records note.written.
 */
export async function writeNote(ctx: Writing, about: Subject, text: string): Promise<void> {
  if (ctx.actor.kind !== 'member') throw new NotAllowed('Meld je aan om een nota te schrijven.');
  const id = ctx.newId();
  await ctx.db
    .insertInto('notes.note')
    .values({
      id,
      subject_kind: about.kind,
      subject_id: about.id,
      text,
      written_at: ctx.now,
      person_id: ctx.actor.personId,
    })
    .execute();
  record(ctx, 'note.written', { kind: 'note', id }, { about: about.id }, { text });
}
