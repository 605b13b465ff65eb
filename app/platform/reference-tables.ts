import { type RawBuilder, sql } from 'kysely';
import type { Writing } from './context.ts';
import type { CsvRow } from './csv.ts';
import { type ReferenceFiles, referenceFile } from './reference-files.ts';
import { NotAllowed } from './refusals.ts';

/** A line as its table gets it: texts that the database reads as its own types, null for an empty cell. */
export type TableRow = Readonly<Record<string, string | readonly string[] | null>>;

/** The rows of one table, schema and all, and the columns that they fill. */
export interface TableRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What a room fills its tables with. */
interface Loading {
  readonly files: ReferenceFiles;
  /** The paths in reference/ of the files that fill them. */
  readonly paths: readonly string[];
  /** The table of the room in which the files are noted with their checksums. */
  readonly notedIn: string;
}

/**
 * Calls `replace` where the files are not those of the last time, and notes them; two who load at once wait for each
 * other. Returns the files that were new or changed with their checksums, or null for one that is loaded no more.
 * Refuses everybody but the system; an Error names a file that is missing.
 */
export async function loadWhereChanged(
  ctx: Writing,
  { files, paths, notedIn }: Loading,
  replace: () => Promise<void>,
): Promise<ReadonlyMap<string, string | null>> {
  if (ctx.actor.kind !== 'system') throw new NotAllowed('Alleen Regioloket zelf laadt de referentiefeiten.');
  const noted = sql.table(notedIn);
  await sql`lock table ${noted} in share row exclusive mode`.execute(ctx.db);
  const { rows } = await sql<{ name: string; checksum: string }>`select name, checksum from ${noted}`.execute(
    ctx.db,
  );
  const before = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const after = new Map(paths.map((path) => [path, referenceFile(files, path).checksum]));
  const changed = [...new Set([...paths, ...before.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length > 0) {
    await replace();
    await sql`delete from ${noted}`.execute(ctx.db);
    const lines = [...after].map(([name, checksum]) => ({
      name,
      checksum,
      loaded_at: ctx.now.toISOString(),
    }));
    await insertRows(ctx, { table: notedIn, columns: ['name', 'checksum', 'loaded_at'], rows: lines });
  }
  return new Map(changed.map((path) => [path, after.get(path) ?? null]));
}

/** A line with null for every empty cell. */
export function plainRow(row: CsvRow): TableRow {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell === '' ? null : cell]));
}

/** The texts in a cell that holds a list, with semicolons between them. */
export function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';');
}

/**
 * Inserts the rows, in one statement with one parameter: the database turns the texts into its own types, or refuses.
 * `onConflict` is the clause for rows that are there already; without it they are an error of the database.
 */
export async function insertRows(
  ctx: Writing,
  { table, columns, rows }: TableRows,
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    ${onConflict}
  `.execute(ctx.db);
}
