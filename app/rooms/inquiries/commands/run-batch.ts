import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#platform/refusals.ts';
import { type BatchDeed, batchAtMost } from '../engine/batch.ts';
import { getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import { assignInquiry } from './assign-inquiry.ts';
import { classifyInquiry } from './classify-inquiry.ts';

/** What is done to each of several questions: a person of the office gets it (null: nobody), or it gets a theme. */
export type BatchOrder =
  | { readonly deed: 'assign'; readonly ownerId: string | null; readonly words: string }
  | { readonly deed: 'classify'; readonly theme: string; readonly words: string };

/**
 * Does the same to several questions, each as a deed of its own: what one of them refuses holds up no other, and is noted
 * with its reason. Gives the id by which it is looked at and undone. Refuses (Invalid) none, or too many. Records
 * inquiries.batchRun, and what each deed records.
 */
export async function runBatch(
  ctx: Writing,
  numbers: readonly string[],
  order: BatchOrder,
  house: { baseUrl: string },
): Promise<string> {
  if (ctx.actor.kind !== 'member') throw new NotAllowed('Alleen een persoon doet dit.');
  if (numbers.length === 0) throw new Invalid('Kies minstens één vraag in de lijst.');
  if (numbers.length > batchAtMost)
    throw new Invalid(`Kies hoogstens ${batchAtMost} vragen tegelijk: verfijn de lijst.`);
  const id = ctx.newId();
  const { deed, words } = order;
  await ctx.db
    .insertInto('inquiries.batch')
    .values({ id, deed, words, at: ctx.now, person_id: ctx.actor.personId, undone_at: null })
    .execute();
  let done = 0;
  for (const number of numbers) {
    const item = await attempt(() => runOne(ctx, number, order, house));
    if (item.outcome === 'done') done += 1;
    await ctx.db
      .insertInto('inquiries.batch_item')
      .values({ batch_id: id, number, ...item })
      .execute();
  }
  const facts = { deed, done, refused: numbers.length - done };
  record(ctx, 'inquiries.batchRun', { kind: 'inquiryBatch', id }, facts);
  return id;
}

async function runOne(ctx: Writing, number: string, order: BatchOrder, house: { baseUrl: string }) {
  const inquiry = await getInquiry(ctx, number);
  await (order.deed === 'assign'
    ? assignInquiry(ctx, number, { ...placeOf(inquiry), ownerId: order.ownerId, version: null })
    : classifyInquiry(ctx, number, { ...kindOf(inquiry), theme: order.theme, version: null }, house));
  const row_id = await lastRowOf(ctx, order.deed, inquiry.id);
  return { inquiry_id: inquiry.id, row_id, outcome: 'done' as const, reason: '' };
}

/** Which contact points lead and follow, as they do. */
export function placeOf({ provinceNis, provinces }: InquiryView) {
  return { provinceNis, follows: provinces.filter((nis) => nis !== provinceNis) };
}

function kindOf({ kind }: InquiryView) {
  return { kind, reason: 'samen met andere vragen' };
}

/** The last assignment or classification of a question, by its row. */
export async function lastRowOf(ctx: Writing, deed: BatchDeed, inquiryId: string): Promise<number> {
  const table = deed === 'assign' ? 'inquiries.assignment' : 'inquiries.classification';
  const { id } = await ctx.db
    .selectFrom(table)
    .select('id')
    .where('inquiry_id', '=', inquiryId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return Number(id);
}

/** What a deed gives, or why it was refused: a refusal comes before anything is written, so the others stand. */
export async function attempt<Done>(
  deed: () => Promise<Done>,
): Promise<Done | { inquiry_id: null; row_id: null; outcome: 'refused'; reason: string }> {
  try {
    return await deed();
  } catch (error) {
    const isRefusal = [Conflict, Invalid, NotAllowed, NotFound].some((kind) => error instanceof kind);
    if (!isRefusal) throw error;
    const [field] = error instanceof Invalid ? Object.values(error.fields) : [];
    return {
      inquiry_id: null,
      row_id: null,
      outcome: 'refused',
      reason: field ?? (error as Error).message,
    };
  }
}
