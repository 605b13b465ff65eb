import type { DataTable } from '#design/table/data-table.ts';
import type { Download } from '#design/table/download-list.tsx';
import { type DownloadFormat, formats } from './download-format.ts';

/** Per table of a page the addresses of its files: that of the page, with what was filtered and sorted, and no page number. */
export function downloadLinks(
  tables: readonly Pick<DataTable, 'name' | 'title'>[],
  path: string,
  query: URLSearchParams,
): readonly Download[] {
  return tables.map(({ name, title }) => ({
    title,
    files: formats.map((format) => ({
      kind: format.toUpperCase(),
      href: `${path}?${fileQuery(query, format, tables.length > 1 ? name : null)}`,
    })),
  }));
}

function fileQuery(query: URLSearchParams, format: DownloadFormat, table: string | null): URLSearchParams {
  const asked = [...query].filter(([name, value]) => value !== '' && !ofTheFile.includes(name));
  const named = table === null ? [] : [['tabel', table]];
  return new URLSearchParams([...asked, ['formaat', format], ...named]);
}

const ofTheFile: readonly string[] = ['pagina', 'formaat', 'tabel'];
