import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { type ReferenceFiles, referenceLines } from '#platform/reference-files.ts';
import {
  insertRows,
  listed,
  loadWhereChanged,
  plainRow,
  type TableRows,
} from '#platform/reference-tables.ts';

/** Which file fills which table, and which of its columns hold a list. */
const fillings = [
  {
    path: 'legal-rules/data.csv',
    table: 'legislation.rule',
    lists: ['subjects', 'accepted_positions'],
  },
  { path: 'derogations/data.csv', table: 'legislation.derogation', lists: [] },
] as const satisfies readonly { path: string; table: string; lists: readonly string[] }[];

/**
 * The rules and derogations are those of reference/, and nothing else. Where the files are those of the last time,
 * nothing is touched; otherwise both tables are replaced in this transaction. Returns the files that were new or
 * changed; records legislation.rulesLoaded with their checksums if any were. Refuses everybody but the system.
 */
export async function loadLegalRules(
  ctx: Writing,
  files: ReferenceFiles,
): Promise<{ readonly loaded: readonly string[] }> {
  const loading = { files, paths: fillings.map(({ path }) => path), notedIn: 'legislation.loaded_set' };
  const changed = await loadWhereChanged(ctx, loading, async () => {
    for (const filling of fillings) {
      await sql`delete from ${sql.table(filling.table)}`.execute(ctx.db);
      await insertRows(ctx, tableRows(files, filling));
    }
  });
  if (changed.size > 0) {
    record(
      ctx,
      'legislation.rulesLoaded',
      { kind: 'referenceFacts', id: 'legal-rules' },
      Object.fromEntries(changed),
    );
  }
  return { loaded: [...changed.keys()] };
}

function tableRows(files: ReferenceFiles, { path, table, lists }: (typeof fillings)[number]): TableRows {
  const rows = referenceLines(files, path).map((row) => ({
    ...plainRow(row),
    ...Object.fromEntries(lists.map((column) => [column, listed(row[column] ?? '')])),
  }));
  return { table, columns: Object.keys(rows[0] ?? {}), rows };
}
