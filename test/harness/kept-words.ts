import { sql } from 'kysely';
import type { TestDatabase } from './database.ts';

/**
 * In which columns of the whole database this text is kept, as `schema.table.column`: text and JSON as they read, bytes by
 * their content, words of a search as they are indexed. A table that is added is looked through without being named.
 */
export async function columnsWith(database: TestDatabase, text: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { table, column, type } of await columns(database)) {
    const kept = type === 'bytea' ? sql`encode(${sql.ref(column)}, 'escape')` : sql`${sql.ref(column)}::text`;
    const { rows } = await sql<{ there: boolean }>`
      select exists (select from ${sql.table(table)} where ${kept} ilike ${`%${escaped(text)}%`}) as there
    `.execute(database.kysely);
    if (rows[0]?.there) found.push(`${table}.${column}`);
  }
  return found;
}

async function columns(database: TestDatabase) {
  const { rows } = await sql<{ table: string; column: string; type: string }>`
    select columns.table_schema || '.' || columns.table_name as table, column_name as column, data_type as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'tsvector', 'bytea')
    order by 1, 2
  `.execute(database.kysely);
  return rows;
}

function escaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
