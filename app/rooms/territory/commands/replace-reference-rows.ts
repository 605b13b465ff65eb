import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { insertRows, type TableRows } from '#platform/reference-tables.ts';
import { settleVersions } from './settle-versions.ts';

/**
 * What came from reference/ before is gone, and these rows are there in its place. Published versions stay, and with
 * them the delineations that they belong to; which version holds on which day is worked out anew. An error of the
 * database where the rows contradict each other.
 */
export async function replaceReferenceRows(ctx: Writing, tables: readonly TableRows[]): Promise<void> {
  for (const { table } of tables.toReversed()) await clear(ctx, table);
  await keepPublishedOnly(ctx, tables);
  for (const one of tables) {
    const isRenewed = one.table === 'territory.delineation';
    await insertRows(ctx, one, isRenewed ? renewed(one.columns) : undefined);
  }
  await settleVersions(ctx);
  await sql`select territory.refresh_statistics()`.execute(ctx.db);
}

const ofReference = sql`(select id from territory.delineation_version where origin = 'reference')`;

/** A delineation is not deleted here but renewed, so that what lies in its published versions always has one. */
async function clear(ctx: Writing, table: string): Promise<void> {
  if (table === 'territory.delineation') return;
  const which = keptApart.get(table) ?? sql``;
  await sql`delete from ${sql.table(table)} ${which}`.execute(ctx.db);
}

/** The rows to delete of tables that hold published rows too. */
const keptApart = new Map([
  ['territory.membership', sql`where version in ${ofReference}`],
  ['territory.area', sql`where version in ${ofReference}`],
  ['territory.delineation_version', sql`where origin = 'reference'`],
]);

/**
 * A delineation that reference/ names no more goes, unless something was published of it: then it stays as one that
 * was published, behind all others.
 */
async function keepPublishedOnly(ctx: Writing, tables: readonly TableRows[]): Promise<void> {
  const rows = tables.find(({ table }) => table === 'territory.delineation')?.rows ?? [];
  const codes = rows.map(({ code }) => code);
  await sql`
    delete from territory.delineation gone
    where origin = 'reference' and code <> all (${codes})
      and not exists (select from territory.delineation_version where delineation = gone.code)
  `.execute(ctx.db);
  await sql`
    update territory.delineation kept
    set origin = 'published', position = behind.position
    from (
      select code, row_number() over (order by position)
                   + (select greatest(${firstPublishedPosition - 1}::integer, max(position)) from territory.delineation) as position
      from territory.delineation
      where origin = 'reference' and code <> all (${codes})
    ) behind
    where behind.code = kept.code
  `.execute(ctx.db);
}

/** Delineations that were founded by a publication stand behind all those of reference/. */
export const firstPublishedPosition = 1001;

function renewed(columns: readonly string[]) {
  const values = columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  return sql`on conflict (code) do update set ${sql.join(values)}, origin = 'reference'`;
}
