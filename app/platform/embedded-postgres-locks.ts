import pg from 'pg';
import { DATABASE_USER } from './embedded-postgres-cluster.ts';

/** How to reach the application's database over the socket; fits the configuration of `pg`. */
export interface SocketConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly ssl: false;
}

/** Who opens the database: the one server of a data folder, or a command, of which there may be many. */
export type Purpose = 'server' | 'command';

/** `entered` with the session that holds the locks; else who stands in the way. */
export type Entry =
  | { readonly kind: 'entered'; readonly session: pg.Client }
  | { readonly kind: 'stopping' }
  | { readonly kind: 'served'; readonly by: string };

/** Numbers of our advisory locks: a namespace, then USE (shared by all who work) and SERVE (the one server). */
const NAMESPACE = 7_243_671;
const USE = 1;
const SERVE = 2;

/** The connection for one database of the cluster; the port is only the last part of the socket's name. */
export function connectionTo(sockets: string, database: string): SocketConnection {
  return { host: sockets, port: 5432, user: DATABASE_USER, database, ssl: false };
}

/**
 * A session of its own that holds USE shared, and SERVE when the purpose is to serve, until it ends. It stands
 * in the maintenance database, because advisory locks belong to one database and ours may be replaced by a
 * restore. `stopping` when somebody is about to stop PostgreSQL, `served` when another server runs.
 */
export async function enter(sockets: string, purpose: Purpose): Promise<Entry> {
  const session = new pg.Client({
    ...connectionTo(sockets, 'postgres'),
    application_name: `regioloket ${process.pid}`,
  });
  // Without a listener a lost connection would end the process; a query that needs it fails by itself.
  session.on('error', () => undefined);
  await session.connect();
  if (!(await tryLock(session, 'pg_try_advisory_lock_shared', USE))) {
    await session.end();
    return { kind: 'stopping' };
  }
  if (purpose === 'server' && !(await tryLock(session, 'pg_try_advisory_lock', SERVE))) {
    const by = await serverProcess(session);
    await session.end();
    return { kind: 'served', by };
  }
  return { kind: 'entered', session };
}

/**
 * Gives the locks back and tells whether nobody else uses the database. If so the session now holds USE alone,
 * so that nobody enters while the caller stops PostgreSQL. Of those that leave at once, exactly the last is
 * told so: each gives its share back before it tries to have all.
 */
export async function leaveLast(session: pg.Client): Promise<boolean> {
  await session.query('select pg_advisory_unlock_all()');
  return tryLock(session, 'pg_try_advisory_lock', USE);
}

/** Whether the error only says that PostgreSQL was coming up, going down or gone at that moment. */
export function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  const codes = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'];
  return codes.includes(code ?? '') || /Connection terminated|not queryable/.test(message ?? '');
}

async function tryLock(session: pg.Client, attempt: string, lock: number): Promise<boolean> {
  const { rows } = await session.query(`select ${attempt}($1, $2) as got`, [NAMESPACE, lock]);
  return rows[0].got === true;
}

/** The number of the process that serves, as it gave it when it connected. */
async function serverProcess(session: pg.Client): Promise<string> {
  const { rows } = await session.query(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.classid = $1 and l.objid = $2 and l.granted`,
    [NAMESPACE, SERVE],
  );
  return String(rows[0]?.name ?? '').replace('regioloket ', '');
}
