import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** Nothing is left of what the notes about a case say; that there were, when and by whom stays. Gives their ids. */
export async function eraseNotes({ db }: Writing, about: Subject): Promise<string[]> {
  const notes = await db
    .updateTable('notes.note')
    .set({ text: 'Gewist.' })
    .where('subject_kind', '=', about.kind)
    .where('subject_id', '=', about.id)
    .returning('id')
    .execute();
  return notes.map(({ id }) => id);
}
