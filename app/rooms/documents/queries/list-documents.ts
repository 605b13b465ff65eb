import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import type { Reader, ScanState, Sender } from '../model.ts';

/** A file with a case. `size` in bytes; `mediaType` as its bytes say; `hash` in hexadecimal. */
export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly hash: string;
  readonly sender: Sender;
  readonly attachedAt: Date;
  readonly scan: ScanState;
  /** Whether its text was looked for; until then a search finds it by its name alone. */
  readonly isRead: boolean;
}

/**
 * The documents of a case, oldest first, by name where they came together; at most 1000. `reader` narrows to what somebody outside the office may open.
 * Whether the actor is that reader, or of the office, is for the room of the case.
 */
export async function listDocuments(
  ctx: Pick<Reading, 'db'>,
  about: Subject,
  reader: Reader | 'office',
): Promise<readonly DocumentView[]> {
  const rows = await documentRows(ctx, about, reader)
    .orderBy('document.attached_at')
    .orderBy('document.display_name')
    .orderBy('document.id')
    .limit(1000)
    .execute();
  return rows.map(viewOf);
}

/** One document of a case. Refuses (NotFound) that of another case, and what this reader may not open. */
export async function getDocument(
  ctx: Pick<Reading, 'db'>,
  about: Subject,
  id: string,
  reader: Reader | 'office',
): Promise<DocumentView> {
  const row = isId(id)
    ? await documentRows(ctx, about, reader).where('document.id', '=', id).executeTakeFirst()
    : undefined;
  if (row === undefined) throw new NotFound('Deze bijlage bestaat niet, of je hebt er geen toegang toe.');
  return viewOf(row);
}

function documentRows({ db }: Pick<Reading, 'db'>, about: Subject, reader: Reader | 'office') {
  return db
    .selectFrom('documents.document as document')
    .innerJoin('documents.content as content', 'content.hash', 'document.hash')
    .select([
      'document.id',
      'document.display_name as name',
      'content.size',
      'content.media_type as mediaType',
      'document.hash',
      'document.sender',
      'document.attached_at as attachedAt',
      'content.scan',
      'content.inspected_at as inspectedAt',
    ])
    .where('document.subject_kind', '=', about.kind)
    .where('document.subject_id', '=', about.id)
    .$if(reader !== 'office', (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('documents.reader as reader')
            .select('reader.document_id')
            .whereRef('reader.document_id', '=', 'document.id')
            .where('reader.kind', '=', (reader as Reader).kind)
            .where('reader.reader_id', '=', (reader as Reader).id),
        ),
      ),
    );
}

type DocumentRow = Awaited<ReturnType<ReturnType<typeof documentRows>['execute']>>[number];

function viewOf({ hash, inspectedAt, ...row }: DocumentRow): DocumentView {
  return { ...row, hash: hash.toString('hex'), isRead: inspectedAt !== null };
}
