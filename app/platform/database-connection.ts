import type { ClientConfig } from 'pg';

/** Where the database is: a connection string of a server, or the socket folder of the embedded one. */
export type DatabaseConnection = Pick<ClientConfig, 'connectionString' | 'host' | 'user' | 'database' | 'port'>;

/** The database role that the running program takes on: it reads and writes rows and cannot change tables. */
export const runtimeRole = 'regioloket_app';
