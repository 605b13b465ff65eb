import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { ReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { type StructureRows, structureFiles, structureRows } from './structure-rows.ts';

/**
 * The structures and participations of this room are those of reference/, and no others. Where the files are those of
 * the last time, nothing is touched; otherwise everything is replaced in this transaction. Returns how many structures
 * were loaded, 0 where nothing had changed. Records cooperation.structuresLoaded. Refuses everybody but the system.
 */
export async function loadStructures(ctx: Writing, files: ReferenceFiles): Promise<{ loaded: number }> {
  if (ctx.actor.kind !== 'system') throw new NotAllowed('Alleen Regioloket zelf laadt de referentiefeiten.');
  await sql`lock table cooperation.loaded_set in share row exclusive mode`.execute(ctx.db);
  const tables = structureRows(files);
  const checksums = new Map(structureFiles.map((path) => [path, files.get(path)?.checksum ?? '']));
  if (await isLoaded(ctx, checksums)) return { loaded: 0 };
  for (const { table } of tables.toReversed()) await sql`delete from ${sql.table(table)}`.execute(ctx.db);
  for (const one of tables) await fill(ctx, one);
  await noteLoaded(ctx, checksums);
  record(
    ctx,
    'cooperation.structuresLoaded',
    { kind: 'referenceFacts', id: 'structures' },
    Object.fromEntries(checksums),
  );
  return { loaded: tables[0]?.rows.length ?? 0 };
}

async function isLoaded(ctx: Writing, checksums: ReadonlyMap<string, string>): Promise<boolean> {
  const before = await ctx.db.selectFrom('cooperation.loaded_set').select(['name', 'checksum']).execute();
  return (
    before.length === checksums.size && before.every(({ name, checksum }) => checksums.get(name) === checksum)
  );
}

/** One statement and one parameter per table: the database turns the texts into its own types, or refuses. */
async function fill(ctx: Writing, { table, rows }: StructureRows): Promise<void> {
  await sql`
    insert into ${sql.table(table)}
    select * from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
  `.execute(ctx.db);
}

async function noteLoaded(ctx: Writing, checksums: ReadonlyMap<string, string>): Promise<void> {
  await ctx.db.deleteFrom('cooperation.loaded_set').execute();
  await ctx.db
    .insertInto('cooperation.loaded_set')
    .values([...checksums].map(([name, checksum]) => ({ name, checksum, loaded_at: ctx.now })))
    .execute();
}
