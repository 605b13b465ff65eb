/** Where the database is: a connection string of a server, or the socket folder of the embedded one. */
export type DatabaseConnection =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** The database role that the running program takes on: it reads and writes rows and cannot change tables. */
export const runtimeRole = 'regioloket_app';
