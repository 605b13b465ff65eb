import { createHash, randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Actor, ReadingDatabase, Writing } from './context.ts';
import type { JournalEntry, Subject } from './effects.ts';

/** The part of a journal line that its hash covers, beside the hash of the line before. */
export interface HashedLine {
  readonly number: number;
  readonly at: Date;
  readonly actor: readonly (string | null)[];
  readonly deed: string;
  readonly subject: Subject;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly detailDigest: Buffer | null;
}

/** The hash before the first line. */
export const origin: Buffer = Buffer.alloc(32);

/** Notes a deed; the line is written with the rest of the transaction, or not at all. */
export function record(
  ctx: Writing,
  deed: string,
  subject: Subject,
  facts: Readonly<Record<string, unknown>> = {},
  personal: Readonly<Record<string, unknown>> | null = null,
): void {
  ctx.journal.push({ deed, subject, facts, personal });
}

/**
 * Appends the collected deeds to the chain. Call it as the last statement of the transaction: the advisory
 * lock that makes the numbers gapless is held from here to the commit.
 */
export async function appendToJournal(ctx: Pick<Writing, 'now' | 'actor' | 'db' | 'journal'>): Promise<void> {
  if (ctx.journal.length === 0) return;
  let head = await lockedHead(ctx.db);
  for (const entry of ctx.journal) head = await append(ctx, entry, head);
}

/** Where the chain ends: number and hash of its last line; 0 and `origin` for an empty journal. */
export interface Head {
  readonly number: number;
  readonly hash: Buffer;
}

/** The end of the chain now. */
export async function journalHead(db: ReadingDatabase): Promise<Head> {
  const head = await db
    .selectFrom('journal.line')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return head ?? { number: 0, hash: origin };
}

/** SHA-256 over the hash of the line before and the canonical form of this line. */
export function lineHash(previous: Buffer, line: HashedLine): Buffer {
  const text = canonicalJson({
    ...line,
    at: line.at.toISOString(),
    detailDigest: line.detailDigest?.toString('hex') ?? null,
  });
  return createHash('sha256').update(previous).update(text).digest();
}

/** SHA-256 over the salt and the canonical form of what is personal in a line. */
export function detailDigest(salt: Buffer, content: unknown): Buffer {
  return createHash('sha256').update(salt).update(canonicalJson(content)).digest();
}

/** The words by which a line names its actor: kind, system name or id of the key, person, membership, organisation. */
export function actorWords(actor: Actor): readonly (string | null)[] {
  if (actor.kind === 'member') {
    return ['member', null, actor.personId, actor.membershipId, actor.organizationId];
  }
  if (actor.kind === 'key') return ['key', actor.keyId, null, null, actor.organizationId];
  return [actor.kind, actor.kind === 'system' ? actor.name : null, null, null, null];
}

async function lockedHead(db: Transaction<Database>): Promise<Head> {
  await sql`select pg_advisory_xact_lock(7306002)`.execute(db);
  return journalHead(db);
}

async function append(
  ctx: Pick<Writing, 'now' | 'actor' | 'db'>,
  entry: JournalEntry,
  head: Head,
): Promise<Head> {
  const salt = entry.personal === null ? null : randomBytes(16);
  const digest = salt === null ? null : detailDigest(salt, entry.personal);
  const [kind, name, personId, membershipId, organizationId] = actorWords(ctx.actor);
  const number = head.number + 1;
  const hash = lineHash(head.hash, {
    number,
    at: ctx.now,
    actor: actorWords(ctx.actor),
    deed: entry.deed,
    subject: entry.subject,
    facts: entry.facts,
    detailDigest: digest,
  });
  await ctx.db
    .insertInto('journal.line')
    .values({
      number,
      at: ctx.now,
      actor_kind: kind as Actor['kind'],
      actor_name: name ?? null,
      person_id: personId ?? null,
      membership_id: membershipId ?? null,
      organization_id: organizationId ?? null,
      deed: entry.deed,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      facts: canonicalJson(entry.facts),
      detail_digest: digest,
      previous_hash: head.hash,
      hash,
    })
    .execute();
  if (salt !== null && entry.personal !== null) {
    await ctx.db
      .insertInto('journal.detail')
      .values({ line_number: number, salt, content: canonicalJson(entry.personal), erased_at: null })
      .execute();
  }
  return { number, hash };
}

/** JSON with sorted keys, so that what comes back from `jsonb` hashes as what went in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
