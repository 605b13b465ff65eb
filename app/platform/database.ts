import { Kysely, PostgresDialect } from 'kysely';
import { type ClientBase, Pool, type PoolConfig, types } from 'pg';
import type { Database } from '#db/types.ts';
import { type DatabaseConnection, runtimeConnection, runtimeRole } from './database-connection.ts';
import { PreparingClient } from './preparing-client.ts';

/** The one database of the program, with the pool that keeps its connections. */
export interface OpenDatabase {
  readonly kysely: Kysely<Database>;
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * Opens a pool on the migrated database. Its connections work in UTC and as the runtime role where that
 * exists, which cannot change tables, whatever user `connection` names. Days come back as text and counts as
 * numbers; `onError` hears of an idle connection that was cut, and whoever works on one that is cut gets the error
 * from its query.
 */
export function openDatabase(
  connection: DatabaseConnection,
  onError: (error: Error) => void,
  limits: Pick<PoolConfig, 'max'> = { max: 10 },
): OpenDatabase {
  const pool = new Pool({
    ...asRuntimeRole(connection),
    ...limits,
    Client: PreparingClient,
    application_name: 'regioloket',
    types: columnTypes,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
  });
  pool.on('error', onError);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return { kysely, pool, close: () => kysely.destroy() };
}

/**
 * What makes every connection of a pool one in UTC and with the runtime role, where that exists. One that is cut while
 * it is in use, by a time limit or by a restart of PostgreSQL, fails the work on it and nothing else.
 */
export function asRuntimeRole(connection: DatabaseConnection) {
  return {
    ...runtimeConnection(connection),
    onConnect: async (client: ClientBase) => {
      // The pool listens to idle connections only, and an error that nobody hears ends the process.
      client.on('error', () => undefined);
      await client.query("set time zone 'UTC'");
      await client.query(becomeRuntimeRole);
    },
  };
}

const becomeRuntimeRole = `do $$ begin
  if pg_has_role(current_user, '${runtimeRole}', 'member') then set role ${runtimeRole}; end if;
exception when undefined_object then null;
end $$`;

const asText = (value: string) => value;

function asNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`bigint beyond what a number can hold: ${value}`);
  return number;
}

/** `date` stays text: pg would make it a Date in local time. `bigint` becomes a number while it fits. */
export const columnTypes: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === types.builtins.DATE) return asText;
    if (oid === types.builtins.INT8) return asNumber;
    return types.getTypeParser(oid, format as 'text');
  },
};
