import { sql } from 'kysely';
import type { Client } from 'pg';
import type { Writing } from './context.ts';

const backupLock = 7_306_006;

/** Says, for as long as this connection lives, that a backup is made; waits for who is throwing files away. */
export async function takeBackupLock(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [backupLock]);
}

/** Whether a backup is made now; if not, none begins before this transaction ends. */
export async function isBackupRunning({ db }: Pick<Writing, 'db'>): Promise<boolean> {
  const { rows } = await sql<{
    got: boolean;
  }>`select pg_try_advisory_xact_lock(${backupLock}) as got`.execute(db);
  return rows[0]?.got !== true;
}
