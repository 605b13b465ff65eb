import type { Context } from 'hono';
import type { DataTable } from '#design/table/data-table.ts';
import { writeCsv } from '#platform/csv-writing.ts';
import { dayOf, dutch, parseDay } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { Invalid } from '#platform/refusals.ts';
import { writeSpreadsheet } from '#platform/spreadsheet-writing.ts';
import { cacheControl } from './answer.tsx';
import type { DownloadFormat } from './download-format.ts';
import { demoBanner } from './frame.tsx';
import type { House, Page } from './page.ts';
import type { Visitor } from './visitor.ts';

interface DownloadDesk {
  readonly visitor: Visitor;
  readonly house: House;
  readonly format: DownloadFormat;
}

/**
 * Answers with the asked table of a page as a file, all its rows, named after the page and the day. Throws Invalid
 * where the page has no such table.
 */
export async function answerDownload(c: Context, page: Page, desk: DownloadDesk): Promise<Response> {
  const url = new URL(c.req.url);
  const table = askedTable(page.tables ?? [], url.searchParams.get('tabel') ?? '');
  const day = parseDay(url.searchParams.get('datum') ?? '') ?? dayOf(desk.visitor.now);
  const several = (page.tables ?? []).length > 1;
  const name = `${[...url.pathname.split('/'), several ? table.name : '', day].filter(Boolean).join('-')}.${desk.format}`;
  c.header('Content-Type', contentTypes[desk.format]);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  c.header('Cache-Control', cacheControl(desk.visitor));
  // What everybody may see, every site may load.
  if (desk.visitor.session === null) c.header('Cross-Origin-Resource-Policy', 'cross-origin');
  return c.body(await contents(table, explanation(table, { page, url, day, desk }), desk));
}

const contentTypes: Readonly<Record<DownloadFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

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
  { format, visitor }: DownloadDesk,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { columns, title } = table;
  const rows = await table.rows();
  if (format === 'csv') {
    const said = new Map(words);
    const texts = termsInRows.map((term) => said.get(term) ?? null);
    return writeCsv(
      [...columns.map(({ label }) => label), ...termsInRows],
      rows.map((row) => [...row, ...texts]),
    );
  }
  return writeSpreadsheet({ columns, rows, title, explanation: words, madeAt: visitor.now });
}

/** What the sheet beside the table tells: what it is, of which day, from where, and what one may do with it. */
function explanation(
  table: DataTable,
  { page, url, day, desk }: { page: Page; url: URL; day: string; desk: DownloadDesk },
): readonly (readonly [string, string])[] {
  const { baseUrl, isDemo } = desk.house;
  const asked = [...url.searchParams].filter(([name]) => name !== 'formaat' && name !== 'tabel');
  const query = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
  return [
    ['Titel', table.title],
    ['Pagina', page.title],
    ...(page.description === undefined ? [] : ([['Waarover', page.description]] as const)),
    ['Toestand op', table.state ?? dutch(day)],
    ['Stand en bron', table.source],
    ['Adres', `${baseUrl}${url.pathname}${query}`],
    ['Gemaakt op', dutchMoment(desk.visitor.now)],
    [
      'Hergebruik',
      `Elke bron heeft een eigen licentie, en niet elke bron noemt er een: zie ${baseUrl}/bronnen.`,
    ],
    ...(isDemo ? ([['Let op', demoBanner]] as const) : []),
  ];
}
