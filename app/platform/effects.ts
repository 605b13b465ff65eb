import type { JobQueue } from './job-queue-schema.ts';

/** What a deed was done to: a kind of thing and the id of one. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/**
 * One deed on its way to the journal. `facts` holds ids and codes only; what is personal (names, addresses,
 * texts, before and after) goes in `personal`, which can be erased later without breaking the chain.
 */
export interface JournalEntry {
  readonly deed: string;
  readonly subject: Subject;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly personal: Readonly<Record<string, unknown>> | null;
}

/** Work for later: the queue that does it and what it needs to know, not before `at`. At least once, so idempotent. */
export interface Job {
  readonly queue: JobQueue;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at?: Date | undefined;
}
