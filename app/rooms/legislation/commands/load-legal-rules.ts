import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { parseCsv } from '#platform/csv.ts';
import { record } from '#platform/journal.ts';
import type { ReferenceFile, ReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';

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
  if (ctx.actor.kind !== 'system') throw new NotAllowed('Alleen Regioloket zelf laadt de juridische regels.');
  await sql`lock table legislation.loaded_set in share row exclusive mode`.execute(ctx.db);
  const changed = await changedChecksums(ctx, files);
  if (changed.length === 0) return { loaded: [] };
  for (const { path, table, lists } of fillings)
    await replace(ctx, table, tableRows(fileOf(files, path), lists));
  await noteLoaded(ctx, files);
  record(
    ctx,
    'legislation.rulesLoaded',
    { kind: 'referenceFacts', id: 'legal-rules' },
    Object.fromEntries(changed),
  );
  return { loaded: changed.map(([path]) => path) };
}

async function changedChecksums(ctx: Writing, files: ReferenceFiles): Promise<(readonly [string, string])[]> {
  const rows = await ctx.db.selectFrom('legislation.loaded_set').select(['name', 'checksum']).execute();
  const before = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  return fillings
    .map(({ path }) => [path, fileOf(files, path).checksum] as const)
    .filter(([path, checksum]) => before.get(path) !== checksum);
}

function fileOf(files: ReferenceFiles, path: string): ReferenceFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`reference/${path} is missing`);
  return file;
}

type TableRow = Readonly<Record<string, string | readonly string[] | null>>;

/** The lines as the table gets them: a list from a cell with semicolons, null for an empty cell. */
function tableRows({ text }: ReferenceFile, lists: readonly string[]): readonly TableRow[] {
  return parseCsv(text).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [
        column,
        lists.includes(column) ? cell.split(';').filter((one) => one !== '') : cell || null,
      ]),
    ),
  );
}

/** One statement and one parameter: the database turns the texts into its own types, or refuses. */
async function replace(ctx: Writing, table: string, rows: readonly TableRow[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  await sql`delete from ${sql.table(table)}`.execute(ctx.db);
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
  `.execute(ctx.db);
}

async function noteLoaded(ctx: Writing, files: ReferenceFiles): Promise<void> {
  await ctx.db.deleteFrom('legislation.loaded_set').execute();
  await ctx.db
    .insertInto('legislation.loaded_set')
    .values(
      fillings.map(({ path }) => ({
        name: path,
        checksum: fileOf(files, path).checksum,
        loaded_at: ctx.now,
      })),
    )
    .execute();
}
