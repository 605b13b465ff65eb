import pg from 'pg';
import { jobSchema } from '#platform/job-queue-schema.ts';
import type { Columns } from './described-tables.ts';

/** A table or view as the migrations made it; of a view PostgreSQL does not know which columns can be null. */
export interface MigratedTable {
  readonly columns: Columns;
  readonly isView: boolean;
}

const question = `
  select namespace.nspname || '.' || class.relname as table, class.relkind = 'v' as is_view,
         attribute.attname as column, not attribute.attnotnull as can_be_null
  from pg_attribute attribute
  join pg_class class on class.oid = attribute.attrelid
  join pg_namespace namespace on namespace.oid = class.relnamespace
  where class.relkind in ('r', 'p', 'v', 'm') and attribute.attnum > 0 and not attribute.attisdropped
    and namespace.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'public', $1)
  order by 1, attribute.attnum`;

/** The tables and views of our own schemas in a migrated database, as `schema.table`. */
export async function migratedTables(databaseUrl: string): Promise<ReadonlyMap<string, MigratedTable>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(question, [jobSchema]).finally(() => client.end());
  const byTable = Map.groupBy(rows, (row) => row.table as string);
  return new Map(
    [...byTable].map(([table, columns]) => [
      table,
      {
        isView: columns[0].is_view,
        columns: new Map(columns.map((one) => [one.column, one.can_be_null])),
      },
    ]),
  );
}
