import type { ReadingDatabase } from './context.ts';
import { detailDigest, type HashedLine, lineHash, origin } from './journal.ts';

/** What an audit of the journal found: how many lines, the digest of the last, and every fault in words. */
export interface Audit {
  readonly lines: number;
  readonly head: string;
  readonly faults: readonly string[];
}

const pageSize = 5_000;

/**
 * Recomputes the whole chain and names every line that was changed, removed or inserted, and every detail
 * that no longer fits its line; an erased detail is no fault where a later line names it
 * as erased. With `knownHeads`, digests noted earlier, it also finds that the tail was cut off.
 */
export async function auditJournal(db: ReadingDatabase, knownHeads: readonly string[] = []): Promise<Audit> {
  const faults: string[] = [];
  const seen = { number: 0, hash: origin };
  const missing = new Set(knownHeads);
  const erased = new Set<number>();
  for (let page = await linesAfter(db, 0); page.length > 0; page = await linesAfter(db, seen.number)) {
    for (const line of page) {
      faults.push(...faultsOf(line, seen));
      seen.number = line.number;
      seen.hash = line.hash;
      missing.delete(line.hash.toString('hex'));
      if (line.erased_at !== null) erased.add(line.number);
      for (const number of erasedLinesIn(line.facts)) erased.delete(number);
    }
  }
  for (const number of erased) {
    faults.push(
      `De persoonlijke gegevens bij regel ${number} zijn gewist zonder dat een latere regel dat zegt.`,
    );
  }
  for (const head of missing) {
    faults.push(`De kop ${head} komt in het journaal niet voor: het einde is afgeknipt of vervangen.`);
  }
  return { lines: seen.number, head: seen.hash.toString('hex'), faults };
}

type Line = Awaited<ReturnType<typeof linesAfter>>[number];

function linesAfter(db: ReadingDatabase, number: number) {
  return db
    .selectFrom('journal.line as line')
    .leftJoin('journal.detail as detail', 'detail.line_number', 'line.number')
    .selectAll('line')
    .select(['detail.line_number as detail_of', 'detail.salt', 'detail.content', 'detail.erased_at'])
    .where('line.number', '>', number)
    .orderBy('line.number')
    .limit(pageSize)
    .execute();
}

function faultsOf(line: Line, before: { number: number; hash: Buffer }): string[] {
  const faults: string[] = [];
  if (line.number !== before.number + 1) {
    faults.push(`Tussen regel ${before.number} en regel ${line.number} ontbreken regels.`);
  }
  if (!line.previous_hash.equals(before.hash)) {
    faults.push(
      `Regel ${line.number} sluit niet aan op de regel ervoor: er is iets verwijderd, ingevoegd of veranderd.`,
    );
  }
  if (!lineHash(line.previous_hash, hashed(line)).equals(line.hash)) {
    faults.push(`Regel ${line.number} is veranderd.`);
  }
  if (!detailFits(line))
    faults.push(`De persoonlijke gegevens bij regel ${line.number} zijn veranderd of verwijderd.`);
  return faults;
}

function hashed(line: Line): HashedLine {
  return {
    number: line.number,
    at: line.at,
    actor: [line.actor_kind, line.actor_name, line.person_id, line.membership_id, line.organization_id],
    deed: line.deed,
    subject: { kind: line.subject_kind, id: line.subject_id },
    facts: line.facts,
    detailDigest: line.detail_digest,
  };
}

function detailFits(line: Line): boolean {
  if (line.detail_digest === null) return line.detail_of === null;
  if (line.detail_of === null) return false;
  if (line.erased_at !== null) return true;
  return line.salt !== null && detailDigest(line.salt, line.content).equals(line.detail_digest);
}

function erasedLinesIn(facts: Readonly<Record<string, unknown>>): readonly number[] {
  const { erasedLines } = facts;
  return Array.isArray(erasedLines) ? erasedLines.filter((number) => typeof number === 'number') : [];
}
