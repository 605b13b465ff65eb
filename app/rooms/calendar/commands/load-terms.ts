import type { Writing } from '#platform/context.ts';
import type { CsvRow } from '#platform/csv.ts';
import { insertRows, plainRow, type TableRow } from '#platform/reference-tables.ts';

/** Brings the terms of reference/ in: one that says something else than the last time becomes a new version. */
export async function loadTerms(ctx: Writing, lines: readonly CsvRow[]): Promise<void> {
  const rows = await ctx.db.selectFrom('calendar.term').selectAll().orderBy('number').execute();
  const come = lines.flatMap((line): TableRow[] => {
    const versions = rows.filter(({ kind }) => kind === line.kind);
    const before = { ...versions.findLast(({ origin }) => origin === 'reference') };
    if (saysTheSame(before, line)) return [];
    const number = String((versions.at(-1)?.number ?? 0) + 1);
    return [{ ...plainRow(line), number, origin: 'reference', made_at: ctx.now.toISOString() }];
  });
  const columns = Object.keys(come[0] ?? {});
  if (come.length > 0) await insertRows(ctx, { table: 'calendar.term', columns, rows: come });
}

function saysTheSame(row: Readonly<Record<string, unknown>>, line: CsvRow): boolean {
  return Object.entries(line).every(([column, cell]) => String(row[column] ?? '') === cell);
}
