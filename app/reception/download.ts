import { Readable } from 'node:stream';
import type { Context } from 'hono';
import type { CellValue, DataTable } from '#design/table/data-table.ts';
import { csvPieces } from '#platform/csv-writing.ts';
import { dayOf, dutch, parseDay } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { Invalid } from '#platform/refusals.ts';
import { mostSheetRows, writeSpreadsheet } from '#platform/spreadsheet-writing.ts';
import { cacheControl } from './answer.tsx';
import {
  type DownloadFormat,
  formatNames,
  isTableFormat,
  type PaperFormat,
  type TableFormat,
} from './download-format.ts';
import { demoBanner, type House, type InTurn, type Page } from './page.ts';
import type { Visitor } from './visitor.ts';

interface DownloadDesk {
  readonly visitor: Visitor;
  readonly house: House;
  readonly format: DownloadFormat;
  readonly inTurn: InTurn;
}

/**
 * Answers with what was asked of a page as a file: a table with all its rows, or its paper; named after what it is and
 * the day. Throws Invalid where the page has no such thing.
 */
export async function answerDownload(c: Context, page: Page, desk: DownloadDesk): Promise<Response> {
  const url = new URL(c.req.url);
  const day = parseDay(url.searchParams.get('datum') ?? '') ?? dayOf(desk.visitor.now);
  const { format } = desk;
  const { name, body } = isTableFormat(format)
    ? await tableFile(page, { ...desk, format, url, day })
    : await paperFile(page, format, desk.inTurn);
  c.header('Content-Type', contentTypes[format]);
  c.header('Content-Disposition', `attachment; filename="${name}-${day}.${format}"`);
  c.header('Cache-Control', cacheControl(desk.visitor));
  // What everybody may see, every site may load.
  if (desk.visitor.session === null) c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  if (typeof body === 'string' || body instanceof Uint8Array) return c.body(body);
  return c.req.method === 'HEAD' ? c.body(null) : c.body(await streamed(body));
}

/** Nothing is sent before the first piece is there, so that what fails at once is told as such. */
async function streamed(pieces: AsyncGenerator<string>): Promise<ReadableStream> {
  const first = await pieces.next();
  const all = async function* () {
    try {
      if (!first.done) yield first.value;
      yield* pieces;
    } finally {
      // Also where nobody took the first: what is open behind it must close.
      await pieces.return(undefined);
    }
  };
  return Readable.toWeb(Readable.from(all(), { objectMode: false, highWaterMark: 1 })) as ReadableStream;
}

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  geojson: 'application/geo+json',
  topojson: 'application/json',
};

/** A file as it goes out; its name is still without day and kind. */
interface NamedFile {
  readonly name: string;
  readonly body: string | Uint8Array<ArrayBuffer> | AsyncGenerator<string>;
}

/** Making a paper takes a processor for a while: each client in turn. */
async function paperFile({ paper }: Page, format: PaperFormat, inTurn: InTurn): Promise<NamedFile> {
  const make = paper?.files[format];
  if (paper === undefined || make === undefined)
    throw new Invalid(`Deze pagina is er niet als ${formatNames[format]}.`);
  const body = await inTurn(make);
  return { name: paper.name, body: typeof body === 'string' ? body : new Uint8Array(body) };
}

interface TableDesk extends DownloadDesk {
  readonly format: TableFormat;
  readonly url: URL;
  readonly day: string;
}

async function tableFile(page: Page, desk: TableDesk): Promise<NamedFile> {
  const { url } = desk;
  const tables = page.tables ?? [];
  const table = askedTable(tables, url.searchParams.get('tabel') ?? '');
  const named = tables.length > 1 ? [table.name] : [];
  return {
    name: [...url.pathname.split('/').filter(Boolean), ...named].join('-'),
    body: await contents(table, explanation(table, page, desk), desk),
  };
}

/** What every row of a CSV says, that has no sheet beside it: who gets it mailed on must know what it is. */
const termsInRows = ['Stand en bron', 'Toestand op'];

/** The table with this name, or the only one where none is named. */
function askedTable(tables: readonly DataTable[], name: string): DataTable {
  const [only, ...others] = tables;
  if (only === undefined) throw new Invalid('Op deze pagina staat geen tabel om te downloaden.');
  if (name === '' && others.length === 0) return only;
  const named = tables.find((one) => one.name === name);
  if (named === undefined) {
    const names = tables.map((one) => one.name).join(', ');
    throw new Invalid(`Deze tabel staat niet op de pagina. Kies bij tabel uit: ${names}.`);
  }
  return named;
}

async function contents(
  table: DataTable,
  words: readonly (readonly [string, string])[],
  { format, visitor }: TableDesk,
): Promise<NamedFile['body']> {
  const { columns, title } = table;
  if (format === 'csv') {
    const said = new Map(words);
    const texts = termsInRows.map((term) => said.get(term) ?? null);
    return csvPieces([...columns.map(({ label }) => label), ...termsInRows], withEach(table.rows(), texts));
  }
  const rows = await sheetRows(table);
  return writeSpreadsheet({ columns, rows, title, explanation: words, madeAt: visitor.now });
}

async function* withEach(
  rows: ReturnType<DataTable['rows']>,
  texts: readonly CellValue[],
): AsyncGenerator<readonly CellValue[]> {
  for await (const row of rows) yield [...row, ...texts];
}

async function sheetRows(table: DataTable): Promise<readonly (readonly CellValue[])[]> {
  const rows: (readonly CellValue[])[] = [];
  for await (const row of table.rows()) {
    rows.push(row);
    if (rows.length > mostSheetRows) throw new Invalid(tooManyForSheet);
  }
  return rows;
}

const tooManyForSheet = `Een Excel-bestand van Regioloket houdt hoogstens ${mostSheetRows.toLocaleString('nl-BE')} rijen, en dit zijn er meer. Neem het CSV-bestand, dat houdt ze alle, of maak de lijst kleiner met een filter.`;

/** What the sheet beside the table tells: what it is, of which day, from where, and what one may do with it. */
function explanation(
  table: DataTable,
  page: Page,
  { url, day, house, visitor }: TableDesk,
): readonly (readonly [string, string])[] {
  const { baseUrl, isDemo } = house;
  const asked = [...url.searchParams].filter(([name]) => name !== 'formaat' && name !== 'tabel');
  const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
  return [
    ['Titel', table.title],
    ['Pagina', page.title],
    ...(page.description === undefined ? [] : ([['Waarover', page.description]] as const)),
    ['Toestand op', table.state ?? dutch(day)],
    ['Stand en bron', table.source],
    ['Adres', `${baseUrl}${url.pathname}${query}`],
    ['Gemaakt op', dutchMoment(visitor.now)],
    [
      'Hergebruik',
      `Elke bron heeft een eigen licentie, en niet elke bron noemt er een: zie ${baseUrl}/bronnen.`,
    ],
    ...(isDemo ? ([['Let op', demoBanner]] as const) : []),
  ];
}
