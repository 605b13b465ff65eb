import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Client } from 'pg';
import type { Database } from '#db/types.ts';
import { columnTypes } from './database.ts';
import type { DatabaseConnection } from './database-connection.ts';

/**
 * Opens one connection as the owner of the tables, for work that takes as long as it takes; texts come and go as the
 * same on every server: in UTC, in ISO, in UTF-8.
 */
export async function openClient(connection: DatabaseConnection): Promise<Client> {
  const client = new Client({
    ...connection,
    types: columnTypes,
    application_name: 'regioloket reservekopie',
  });
  // Whoever works on it gets the error from its query.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(
    `set time zone 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set client_encoding = 'UTF8';
     set extra_float_digits = 1; set bytea_output = 'hex'; set statement_timeout = 0; set lock_timeout = 0;
     set idle_in_transaction_session_timeout = 0`,
  );
  return client;
}

/** Kysely within the transaction that this connection is in. Not to be destroyed: it is the client that ends. */
export function kyselyWithin(client: Client): Transaction<Database> {
  const lent = Object.assign(client, { release: () => undefined });
  const pool = { connect: async () => lent, end: async () => undefined };
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: pool as never }),
  }) as Transaction<Database>;
}
