import { Link } from '#design/link/link.tsx';
import type { Column } from '#design/table/table.tsx';
import type { Source } from '../model.ts';
import { certaintyNames } from '../texts.ts';

/** The columns that say from where a row is known, and how sure that is. */
export function sourceColumns<Row extends { readonly source: Source }>(): readonly Column<Row>[] {
  return [
    {
      key: 'bron',
      label: 'Bron',
      cell: ({ source: { document, article, url } }) => (
        <>
          {url === null ? (
            document
          ) : (
            <Link href={url} external>
              {document}
            </Link>
          )}
          {article !== null && <span class="table-note">{article}</span>}
        </>
      ),
      value: ({ source }) => source.document,
    },
    {
      key: 'zekerheid',
      label: 'Zekerheid',
      cell: ({ source: { certainty, remark } }) => (
        <>
          {certaintyNames[certainty]}
          {remark !== null && <span class="table-note">{remark}</span>}
        </>
      ),
      value: ({ source }) => certaintyNames[source.certainty],
    },
  ];
}
