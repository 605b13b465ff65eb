import { Invalid } from '#platform/refusals.ts';

/** The kinds of files in which a table can be taken along, as addresses and file names call them. */
export const tableFormats = ['csv', 'xlsx'] as const;

/** Those in which a page can be taken along as a paper, a picture or boundaries. */
export const paperFormats = ['pdf', 'png', 'svg', 'geojson', 'topojson'] as const;

export type TableFormat = (typeof tableFormats)[number];
export type PaperFormat = (typeof paperFormats)[number];
export type DownloadFormat = TableFormat | PaperFormat;

/** What a reader calls each kind of file. */
export const formatNames: Readonly<Record<DownloadFormat, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  pdf: 'PDF',
  png: 'PNG',
  svg: 'SVG',
  geojson: 'GeoJSON',
  topojson: 'TopoJSON',
};

/** The kind of file that `?formaat=` asks for, null where it asks for the page. Throws Invalid for another word. */
export function askedFormat(query: URLSearchParams): DownloadFormat | null {
  const text = query.get('formaat') ?? '';
  if (text === '') return null;
  const format = [...tableFormats, ...paperFormats].find((one) => one === text);
  if (format === undefined)
    throw new Invalid('Dit formaat kennen we niet. Kies een van de links onder de pagina.');
  return format;
}

/** Whether a table is asked for, rather than a paper. */
export function isTableFormat(format: DownloadFormat): format is TableFormat {
  return tableFormats.some((one) => one === format);
}
