import type { Transaction } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '#db/types.ts';
import type { Writing } from './context.ts';
import type { Job } from './effects.ts';
import { type JobQueue, jobSchema } from './job-queue-schema.ts';

/** Notes a job, for now or for a moment to come; it is sent with the rest of the transaction, or not at all. */
export function later(ctx: Writing, queue: JobQueue, data: Job['data'] = {}, at?: Date): void {
  ctx.jobs.push({ queue, data, at });
}

/** Sends the jobs inside the transaction that causes them. */
export async function enqueue(trx: Transaction<Database>, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  const sender = new PgBoss({ db: fromKysely(trx), schema: jobSchema, ...asleep });
  for (const { queue, data, at } of jobs) await sender.send(queue, data, at && { startAfter: at });
}

/** A pg-boss that only talks through what it is given: no polling, no upkeep, no tables of its own making. */
const asleep = { supervise: false, schedule: false, migrate: false, createSchema: false };
