import type { Client } from 'pg';
import { PgBoss } from 'pg-boss';

/** The PostgreSQL schema in which pg-boss keeps the background jobs. */
export const jobSchema = 'jobs';

/** Every queue of the program; a job is sent to one of these and to no other. */
export const jobQueues = [
  'post.undeliverable',
  'post.deliver',
  'documents.inspect',
  'journal.note-head',
  'house.tidy',
  'editions.make',
  'inquiries.follow-up',
  'inquiries.carry-out',
  'inquiries.tell-reader',
] as const;

export type JobQueue = (typeof jobQueues)[number];

/** Makes or upgrades the tables of pg-boss and its queues, as the owner, on an open connection. */
export async function installJobQueue(client: Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: jobSchema,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (const queue of jobQueues) {
    const options = { ...retries, ...exceptions[queue] };
    await boss.createQueue(queue, options);
    await boss.updateQueue(queue, options);
  }
  await boss.stop({ graceful: false });
}

/** A process that is gone is known by its heartbeat: within some two minutes another one takes its jobs over. */
const retries = { retryLimit: 12, retryDelay: 30, retryBackoff: true, heartbeatSeconds: 30 };

const exceptions: Readonly<Partial<Record<JobQueue, object>>> = {
  'post.deliver': { deadLetter: 'post.undeliverable' },
  // Somebody waits for it: where the process that had it is gone, another takes it soon.
  'inquiries.carry-out': { expireInSeconds: 60, retryDelay: 5 },
};
