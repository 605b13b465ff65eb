import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';
import { plain } from '#platform/search-query.ts';
import { listSubjectsWith, readDocuments } from '#rooms/documents/queries/read-documents.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { listReferrals } from '#rooms/referrals/queries/list-referrals.ts';
import { listTasks } from '#rooms/tasks/queries/list-tasks.ts';
import { isToldToAsker } from '../model.ts';
import { namesAcrossMergers } from '../queries/names-across-mergers.ts';
import { besideOtherDeeds } from './beside-other-deeds.ts';

/** Of one text so many characters are searched, and of all together: PostgreSQL holds a megabyte of words per row. */
const perText = 60_000;
const inAll = 300_000;

/**
 * Writes anew by which words a question is found: by its asker, and by the office. Changes nothing else. Locks the
 * question first: of two that write at once the second knows the words of both.
 */
export async function indexInquiry(ctx: Writing, id: string): Promise<void> {
  const { ofAsker, ofStaff } = await wordsOfQuestion(ctx, id);
  const inside = await wordsInside(ctx, id);
  const found = {
    provinces: sql<string[]>`(select provinces from inquiries.standing where inquiry_id = ${id})`,
    asker_words: vector(ofAsker),
    office_words: vector([...ofAsker, ...ofStaff, ...inside]),
  };
  await ctx.db
    .insertInto('inquiries.searchable')
    .values({ inquiry_id: id, ...found })
    .onConflict((conflict) => conflict.column('inquiry_id').doUpdateSet(found))
    .execute();
}

/** The same for every question with which this content (SHA-256 in hexadecimal) was sent along, once it was read. */
export async function indexInquiriesWith(ctx: Writing, hash: string): Promise<void> {
  await besideOtherDeeds(ctx);
  for (const { kind, id } of await listSubjectsWith(ctx, hash))
    if (kind === 'inquiry') await indexInquiry(ctx, id);
}

/** The question, who asks, and what was said to and by the asker; apart from it what staff said among themselves. */
async function wordsOfQuestion({ db }: Writing, id: string) {
  const question = await db
    .selectFrom('inquiries.inquiry as inquiry')
    .leftJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .select([
      'inquiry.number',
      'inquiry.sequence',
      'inquiry.subject_line',
      'inquiry.question',
      'asker.name',
      'inquiry.asker_organization_name',
      'inquiry.asker_name',
      'inquiry.asker_email',
    ])
    .where('inquiry.id', '=', id)
    .forUpdate(['inquiry'])
    .executeTakeFirstOrThrow();
  const steps = await db
    .selectFrom('inquiries.step')
    .select(['kind', 'words'])
    .where('inquiry_id', '=', id)
    .execute();
  const alsoCalled = await namesAcrossMergers({ db }, question.name ?? question.asker_organization_name);
  const told = steps.filter(({ kind }) => isToldToAsker(kind));
  const among = steps.filter(({ kind }) => !isToldToAsker(kind));
  return {
    ofAsker: [...Object.values(question), ...alsoCalled, ...told.map(({ words }) => words)].flatMap(
      (word) => word ?? [],
    ),
    ofStaff: among.map(({ words }) => words),
  };
}

/** What administrations were asked and said, the notes and tasks, and the attachments: names and what can be read in them. */
async function wordsInside(ctx: Writing, id: string): Promise<readonly string[]> {
  const about = { kind: 'inquiry', id };
  const referrals = await listReferrals(ctx, about);
  const notes = await listNotes(ctx, about);
  const tasks = await listTasks(ctx, about);
  const documents = await readDocuments(ctx, about);
  return [
    ...referrals.flatMap(({ question, addresseeName, steps }) => [
      question,
      addresseeName,
      ...steps.map(({ words }) => words),
    ]),
    ...notes.map(({ text }) => text),
    ...tasks.map(({ words }) => words),
    ...documents.flatMap(({ name, text }) => [name, text ?? '']),
  ];
}

function vector(texts: readonly (string | number)[]) {
  const words = texts.flatMap((text) => plain(String(text).slice(0, perText)).match(/[\p{L}\p{N}]+/gu) ?? []);
  return sql<string>`to_tsvector('public.dutch_words', ${words.join(' ').slice(0, inAll)})`;
}
