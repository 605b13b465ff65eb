/** Where the database is: a connection string of a server, or the socket folder of the embedded one. */
export type DatabaseConnection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** The database role that the running program has: it reads and writes rows and cannot change tables. */
export const runtimeRole = 'regioloket_app';

/**
 * The connection of the running program. The embedded PostgreSQL lets it in as the runtime role itself, so that
 * no `reset role` gives it more; a server knows only the user that was named, who takes on the role.
 */
export function runtimeConnection(connection: DatabaseConnection): DatabaseConnection {
  return 'host' in connection ? { ...connection, user: runtimeRole } : connection;
}
