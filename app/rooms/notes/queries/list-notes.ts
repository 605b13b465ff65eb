import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** A note with its writer. */
export interface NoteView {
  readonly id: string;
  readonly text: string;
  readonly writtenAt: Date;
  readonly personId: string;
}

/** The notes about a case, oldest first; at most 1000. Who may read them is for the room of the case. */
export function listNotes({ db }: Pick<Reading, 'db'>, { kind, id }: Subject): Promise<readonly NoteView[]> {
  return db
    .selectFrom('notes.note')
    .select(['id', 'text', 'written_at as writtenAt', 'person_id as personId'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .orderBy('written_at')
    .orderBy('id')
    .limit(1000)
    .execute();
}
