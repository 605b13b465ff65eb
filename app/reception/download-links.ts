import type { Download } from '#design/table/download-list.tsx';
import { type DownloadFormat, formatNames, paperFormats, tableFormats } from './download-format.ts';
import type { Page } from './page.ts';

/**
 * What can be taken along of a page: its paper, and its tables. The addresses of the files are that of the page, with
 * what was filtered and sorted, and no page number.
 */
export function downloadLinks(
  { paper, tables = [] }: Pick<Page, 'paper'> & { readonly tables?: readonly NamedTable[] | undefined },
  path: string,
  query: URLSearchParams,
): readonly Download[] {
  const href = (format: DownloadFormat, table: string | null) => `${path}?${fileQuery(query, format, table)}`;
  const ofTables = tables.map(({ name, title }) => ({
    label: tables.length > 1 ? `Download “${title}”` : 'Download deze tabel',
    title,
    files: tableFormats.map((format) => ({
      kind: formatNames[format],
      href: href(format, tables.length > 1 ? name : null),
    })),
  }));
  if (paper === undefined) return ofTables;
  const { noun, title, files } = paper;
  const made = paperFormats.filter((format) => files[format] !== undefined);
  return [
    {
      label: `Download ${noun}`,
      title,
      files: made.map((format) => ({ kind: formatNames[format], href: href(format, null) })),
    },
    ...ofTables,
  ];
}

interface NamedTable {
  readonly name: string;
  readonly title: string;
}

function fileQuery(query: URLSearchParams, format: DownloadFormat, table: string | null): URLSearchParams {
  const asked = [...query].filter(([name, value]) => value !== '' && !ofTheFile.includes(name));
  const named = table === null ? [] : [['tabel', table]];
  return new URLSearchParams([...asked, ['formaat', format], ...named]);
}

const ofTheFile: readonly string[] = ['pagina', 'formaat', 'tabel'];
