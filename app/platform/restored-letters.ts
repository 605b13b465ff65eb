import { sql, type Transaction } from 'kysely';
import type { Database } from '#db/types.ts';
import type { BackupManifest } from './backup-manifest.ts';
import type { ReadingDatabase, Writing } from './context.ts';
import { later } from './jobs.ts';
import { appendToJournal, record } from './journal.ts';
import { newId } from './new-id.ts';

/** A letter that waited when the backup was made: whether it went out since, only a person can find out. */
export interface WaitingLetter {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly composedAt: Date;
}

/** What was put back and not released yet. */
export interface OpenRestoration {
  readonly id: string;
  readonly restoredAt: Date;
  readonly backupMadeAt: Date;
  readonly journalNumber: number;
  readonly letters: readonly WaitingLetter[];
}

/** Why a letter is withheld that was put back from a backup, and why one that a person decided not to send. */
const held = 'restored';
const dropped = 'dropped after restoration';

const actor = { kind: 'system', name: 'opdrachtregel' } as const;

/** Holds every letter that waits in what was put back, in its transaction, and notes in the journal that it was. */
export async function holdLetters(
  db: Transaction<Database>,
  { madeAt, journal }: BackupManifest,
  now: Date,
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('platform.letter')
    .set({ withheld_because: held })
    .where('sent_at', 'is', null)
    .where('withheld_because', 'is', null)
    .executeTakeFirst();
  const ctx: Writing = { now, actor, db, newId: () => newId(now), journal: [], jobs: [] };
  const id = ctx.newId();
  const letters = Number(numUpdatedRows);
  await db
    .insertInto('platform.restoration')
    .values({
      id,
      restored_at: now,
      backup_made_at: new Date(madeAt),
      journal_number: journal.number,
      letters_held: letters,
      released_at: null,
    })
    .execute();
  record(ctx, 'house.restored', { kind: 'restoration', id }, { backupMadeAt: madeAt, letters });
  await appendToJournal(ctx);
}

/** The newest restoration that nobody released yet, with all letters that wait, oldest first; null where there is none. */
export async function findOpenRestoration(db: ReadingDatabase): Promise<OpenRestoration | null> {
  const found = await db
    .selectFrom('platform.restoration')
    .select([
      'id',
      'restored_at as restoredAt',
      'backup_made_at as backupMadeAt',
      'journal_number as journalNumber',
    ])
    .where('released_at', 'is', null)
    .orderBy('restored_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (found === undefined) return null;
  const letters = await db
    .selectFrom('platform.letter')
    .select(['id', 'recipient', 'subject', 'composed_at as composedAt'])
    .where('withheld_because', '=', held)
    .orderBy('composed_at')
    .orderBy('id')
    .execute();
  return { ...found, letters };
}

/**
 * Lets what was put back go on: its letters are sent now, but for those named in `except`, which never are; and questions
 * are followed up again. Records it. Gives how many are sent.
 */
export async function releaseRestoration(
  ctx: Writing,
  { id, letters }: OpenRestoration,
  except: ReadonlySet<string>,
): Promise<number> {
  const sent = letters.filter((letter) => !except.has(letter.id));
  for (const letter of letters) {
    const isSent = !except.has(letter.id);
    await ctx.db
      .updateTable('platform.letter')
      .set({ withheld_because: isSent ? null : dropped })
      .where('id', '=', letter.id)
      .where('withheld_because', '=', held)
      .execute();
    if (isSent) later(ctx, 'post.deliver', { letterId: letter.id });
  }
  await ctx.db
    .updateTable('platform.restoration')
    .set({ released_at: sql<Date>`greatest(restored_at, ${ctx.now})` })
    .where('released_at', 'is', null)
    .execute();
  const facts = { sent: sent.length, dropped: letters.length - sent.length };
  record(ctx, 'house.released', { kind: 'restoration', id }, facts);
  return sent.length;
}
