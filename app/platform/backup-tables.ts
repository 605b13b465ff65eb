import type { ClientBase } from 'pg';
import { jobSchema } from './job-queue-schema.ts';

/** A table that a backup holds: its name as SQL reads it, and its columns without those that PostgreSQL works out. */
export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Where a sequence stands. */
export interface BackupSequence {
  readonly name: string;
  readonly value: string;
  readonly isCalled: boolean;
}

/**
 * Every table of every schema of ours, from the catalogue, each after those that it refers to. Of the jobs nothing:
 * what is still to be done stands in the tables of the rooms, and the tables of pg-boss are of its own version. Throws
 * where tables refer to each other in a ring that is not deferred.
 */
export async function listBackupTables(client: ClientBase): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<BackupTable & { refers_to: readonly string[] }>(tablesInCatalogue, [
    jobSchema,
  ]);
  const waiting = new Map(rows.map((row) => [row.name, row]));
  const sorted: BackupTable[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].filter(
      ({ refers_to }) => !refers_to.some((name) => waiting.has(name)),
    );
    if (free.length === 0) throw new Error(`Tables refer to each other in a ring: ${[...waiting.keys()]}`);
    for (const { name, columns } of free) {
      sorted.push({ name, columns });
      waiting.delete(name);
    }
  }
  return sorted;
}

/** Every sequence of those schemas, and where it stands now: a sequence knows no snapshot. */
export async function listSequences(client: ClientBase): Promise<readonly BackupSequence[]> {
  const { rows } = await client.query<{ name: string }>(sequencesInCatalogue, [jobSchema]);
  const sequences: BackupSequence[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query(`select last_value::text, is_called from ${name}`);
    sequences.push({ name, value: found[0].last_value, isCalled: found[0].is_called });
  }
  return sequences;
}

/** Without a schema of ours and without a table there is nothing that a restoration could harm. */
export async function isWithoutTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ found: number }>(
    `select count(*)::integer as found from pg_class as "table" ${ofOurs} and "table".relkind in ('r', 'p', 'v', 'm')`,
    [''],
  );
  return rows[0]?.found === 0;
}

/** Joins the schema of a `table`; leaves out PostgreSQL's own, the schema $1, and what belongs to an extension. */
const ofOurs = `
  join pg_namespace as schema on schema.oid = "table".relnamespace
  where schema.nspname !~ '^pg_' and schema.nspname not in ('information_schema', $1)
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = "table".oid and deptype = 'e')`;

const tablesInCatalogue = `
  select format('%I.%I', schema.nspname, "table".relname) as name,
    array(
      select format('%I', attname) from pg_attribute
      where attrelid = "table".oid and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum
    ) as columns,
    array(
      select distinct format('%I.%I', target_schema.nspname, target.relname)
      from pg_constraint
      join pg_class as target on target.oid = confrelid
      join pg_namespace as target_schema on target_schema.oid = target.relnamespace
      where contype = 'f' and conrelid = "table".oid and confrelid <> conrelid and not condeferred
    ) as refers_to
  from pg_class as "table" ${ofOurs} and "table".relkind = 'r'
  order by name`;

const sequencesInCatalogue = `
  select format('%I.%I', schema.nspname, "table".relname) as name
  from pg_class as "table" ${ofOurs} and "table".relkind = 'S'
  order by name`;
