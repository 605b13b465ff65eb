import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';

/** What can be searched of a file with a case: its name, and its text where that could be read. */
export interface ReadDocument {
  readonly name: string;
  readonly text: string | null;
}

/** The files of a case with their texts; at most 200. Who may find something by them is for the room of the case. */
export function readDocuments(
  { db }: Pick<Reading, 'db'>,
  { kind, id }: Subject,
): Promise<readonly ReadDocument[]> {
  return db
    .selectFrom('documents.document as document')
    .innerJoin('documents.content as content', 'content.hash', 'document.hash')
    .select(['document.display_name as name', 'content.text'])
    .where('document.subject_kind', '=', kind)
    .where('document.subject_id', '=', id)
    .orderBy('document.id')
    .limit(200)
    .execute();
}

/** The cases with which this content (SHA-256 in hexadecimal) was sent along, by id: who locks them does so in one order. */
export async function listSubjectsWith(
  { db }: Pick<Reading, 'db'>,
  hash: string,
): Promise<readonly Subject[]> {
  return await db
    .selectFrom('documents.document')
    .select(['subject_kind as kind', 'subject_id as id'])
    .distinct()
    .where('hash', '=', Buffer.from(hash, 'hex'))
    .orderBy('subject_id')
    .execute();
}
