import type { Kysely } from 'kysely';
import { type JobResult, PgBoss } from 'pg-boss';
import type { Database } from '#db/types.ts';
import { forgetAttempts } from '#platform/attempts.ts';
import { asRuntimeRole } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import type { ReadText } from '#platform/document-text.ts';
import type { Files } from '#platform/files.ts';
import { type JobQueue, jobSchema } from '#platform/job-queue-schema.ts';
import { noteJournalHead } from '#platform/journal-head.ts';
import { type Carrier, deliverLetter, forgetLetters } from '#platform/letter-delivery.ts';
import { findOpenRestoration } from '#platform/restored-letters.ts';
import { backgroundTypesetter } from '#platform/typesetting.ts';
import type { Scan } from '#platform/virus-scan.ts';
import { inWriting } from '#platform/writing.ts';
import { forgetUploads } from '#rooms/documents/commands/forget-uploads.ts';
import { inspectAgain } from '#rooms/documents/commands/inspect-again.ts';
import { inspectContent } from '#rooms/documents/commands/inspect-content.ts';
import { forgetEditions } from '#rooms/editions/commands/forget-editions.ts';
import { resumeEditions } from '#rooms/editions/commands/resume-editions.ts';
import { forgetListsOfErased } from '#rooms/inquiries/commands/forget-lists-of-erased.ts';
import { giveBackInquiries } from '#rooms/inquiries/commands/give-back-inquiries.ts';
import { giveBackTasks } from '#rooms/inquiries/commands/give-back-tasks.ts';
import { resumeHeldDeeds } from '#rooms/inquiries/commands/hold-deed.ts';
import { indexInquiriesWith } from '#rooms/inquiries/commands/index-inquiry.ts';
import { noteUndeliveredLetter } from '#rooms/inquiries/commands/note-undelivered-letter.ts';
import { tellReader } from '#rooms/inquiries/commands/tell-reader.ts';
import { forgetOldDrafts } from '#rooms/inquiries/commands/undo-held-deed.ts';
import { forgetReaderWords } from '#rooms/knowledge/commands/forget-reader-words.ts';
import { forgetExpired } from '#rooms/people/commands/forget-expired.ts';
import { forgetImports } from '#rooms/territory/commands/forget-imports.ts';
import { carryOutHeld } from './carry-out-held-deed.ts';
import { makeEdition } from './edition-making.ts';
import { followUpInquiries } from './follow-up-inquiries.ts';
import { forgetFormKeys } from './reception/once.ts';
import type { House } from './reception/page.ts';

/** What the background work needs: the database, the clock, the way out for mail, a place for the heads. */
export interface WorkerDeps {
  readonly connection: DatabaseConnection;
  readonly db: Kysely<Database>;
  readonly clock: () => Date;
  readonly carrier: Carrier | null;
  readonly dataFolder: string;
  /** What a sheet says of the installation and where links in letters lead, and the program that makes it. */
  readonly house: House;
  readonly build: string;
  readonly files: Files;
  /** The scanner for viruses, where there is one. */
  readonly scan: Scan | null;
  readonly readText: ReadText;
  readonly onError: (error: Error) => void;
}

const upkeep = { kind: 'system', name: 'opruimen' } as const;

/** When what runs without a person runs, in Brussels time (cron). */
const timetable: Readonly<Partial<Record<JobQueue, string>>> = {
  'journal.note-head': '5 3 * * *',
  'house.tidy': '20 3 * * *',
  'inquiries.follow-up': '2 * * * *',
};

/** Starts the background work of this process; the returned function lets it finish and stops it. */
export async function startWorker(deps: WorkerDeps): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    ...asRuntimeRole(deps.connection),
    schema: jobSchema,
    max: 2,
    migrate: false,
    createSchema: false,
    // Only the owner of the tables can, and they stay small.
    reindex: false,
    application_name: 'regioloket worker',
  });
  boss.on('error', deps.onError);
  await boss.start();
  for (const [queue, cron] of Object.entries(timetable)) {
    await boss.schedule(queue, cron, {}, { tz: 'Europe/Brussels' });
  }
  const stopping = new AbortController();
  await inWriting(deps.db, { now: deps.clock(), actor: upkeep }, resumeEditions);
  await inWriting(deps.db, { now: deps.clock(), actor: upkeep }, resumeHeldDeeds);
  for (const [queue, work] of Object.entries(works(deps, stopping.signal))) {
    await boss.work<Record<string, unknown>>(queue, fetching(queue), async (jobs) => {
      const results: JobResult[] = [];
      for (const { id, data } of jobs) results.push({ id, ...(await told(deps, queue, work(data))) });
      return results;
    });
  }
  return async () => {
    stopping.abort();
    await backgroundTypesetter.close();
    await boss.stop({ graceful: true, timeout: 5_000 });
  };
}

/** Letters come in hundreds at once, and one every two seconds would keep the last waiting for minutes. */
function fetching(queue: string) {
  const many = queue === 'post.deliver' && { batchSize: 10, burstWhenBatchFull: true };
  return { perJobResults: true as const, ...many };
}

/** A job that fails is tried again by pg-boss, which tells nobody; we do. */
async function told(
  { onError }: WorkerDeps,
  queue: string,
  work: Promise<void>,
): Promise<Omit<JobResult, 'id'>> {
  try {
    await work;
    return { status: 'completed' };
  } catch (error) {
    const message = `${queue}: ${error instanceof Error ? error.message : String(error)}`;
    onError(new Error(message, { cause: error }));
    return { status: 'failed', output: { message } };
  }
}

const reader = { kind: 'system', name: 'bijlagen lezen' } as const;

/** A letter that could not be delivered is for the room whose matter it was about. */
function cameBack({ db, clock }: WorkerDeps, letterId: string): Promise<void> {
  const actor = { kind: 'system', name: 'post' } as const;
  return inWriting(db, { now: clock(), actor }, (ctx) => noteUndeliveredLetter(ctx, letterId));
}

function works(
  deps: WorkerDeps,
  stopping: AbortSignal,
): Record<JobQueue, (data: Record<string, unknown>) => Promise<void>> {
  const { db, clock, carrier, dataFolder, house, files, scan, readText } = deps;
  return {
    'post.deliver': async ({ letterId }) => {
      const outcome = await deliverLetter(db, String(letterId), { now: clock(), carrier });
      if (outcome === 'refused') await cameBack(deps, String(letterId));
    },
    'post.undeliverable': ({ letterId }) => cameBack(deps, String(letterId)),
    'documents.inspect': async ({ hash }) => {
      await inspectContent(db, String(hash), { now: clock(), files, scan, readText });
      await inWriting(db, { now: clock(), actor: reader }, (ctx) => indexInquiriesWith(ctx, String(hash)));
    },
    'inquiries.follow-up': async () => {
      await inWriting(db, { now: clock(), actor: upkeep }, giveBackInquiries);
      await inWriting(db, { now: clock(), actor: upkeep }, giveBackTasks);
      await inWriting(db, { now: clock(), actor: upkeep }, forgetListsOfErased);
      // What was put back does not know whom it reminded since.
      if ((await findOpenRestoration(db)) !== null) return;
      await followUpInquiries(db, { now: clock(), baseUrl: house.baseUrl });
    },
    'inquiries.carry-out': async ({ heldDeedId }) => {
      const restoredAt = (await findOpenRestoration(db))?.restoredAt ?? null;
      await carryOutHeld(db, String(heldDeedId), { now: clock(), house, build: deps.build, restoredAt });
    },
    'inquiries.tell-reader': ({ proposalId }) =>
      inWriting(db, { now: clock(), actor: upkeep }, (ctx) => tellReader(ctx, String(proposalId), house)),
    'journal.note-head': () => noteJournalHead(db, { dataFolder, now: clock() }),
    'house.tidy': async () => {
      await forgetExpired(db, clock());
      await forgetFormKeys(db, clock());
      await forgetLetters(db, clock());
      await forgetAttempts(db, clock());
      await forgetUploads(db, { now: clock(), files });
      await inWriting(db, { now: clock(), actor: upkeep }, forgetImports);
      await inWriting(db, { now: clock(), actor: upkeep }, forgetEditions);
      await inWriting(db, { now: clock(), actor: upkeep }, forgetOldDrafts);
      await inWriting(db, { now: clock(), actor: upkeep }, forgetReaderWords);
      await inWriting(db, { now: clock(), actor: upkeep }, (ctx) =>
        inspectAgain(ctx, { isScanned: scan !== null }),
      );
    },
    'editions.make': async ({ editionId }) => {
      await makeEdition({ ...deps, press: backgroundTypesetter }, String(editionId), stopping);
      // Its thread holds hundreds of megabytes after a large one.
      await backgroundTypesetter.close();
    },
  };
}
