/** Tables of the room `notes`. */
export interface NotesTables {
  'notes.note': {
    id: string;
    subject_kind: string;
    subject_id: string;
    text: string;
    written_at: Date;
    person_id: string;
  };
}
