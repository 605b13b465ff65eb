import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import type { BatchDeed } from '../engine/batch.ts';
import { getBatch } from '../queries/get-batch.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { assignInquiry } from './assign-inquiry.ts';
import { classifyInquiry } from './classify-inquiry.ts';
import { attempt, lastRowOf } from './run-batch.ts';

/**
 * Puts every question of a batch back as it was before; one that somebody gave away or classified since stays as it is,
 * with the reason. Once. Refuses (NotFound) what somebody else did, (Conflict) what was undone. Records
 * inquiries.batchUndone, and what each deed records.
 */
export async function undoBatch(ctx: Writing, id: string, house: { baseUrl: string }): Promise<void> {
  const { deed } = await getBatch(ctx, id);
  const taken = await ctx.db
    .updateTable('inquiries.batch')
    .set({ undone_at: ctx.now })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (taken === undefined) throw new Conflict('Dit is al ongedaan gemaakt.');
  const items = await ctx.db
    .selectFrom('inquiries.batch_item')
    .select(['number', 'row_id as rowId'])
    .where('batch_id', '=', id)
    .where('outcome', '=', 'done')
    .orderBy('number')
    .execute();
  let undone = 0;
  for (const { number, rowId } of items) {
    const result = await attempt(() => undoOne(ctx, { number, rowId: Number(rowId), deed }, house));
    if (result.outcome === 'undone') undone += 1;
    const outcome = result.outcome === 'undone' ? 'undone' : 'kept';
    await ctx.db
      .updateTable('inquiries.batch_item')
      .set({ outcome, reason: result.reason })
      .where('batch_id', '=', id)
      .where('number', '=', number)
      .execute();
  }
  record(ctx, 'inquiries.batchUndone', { kind: 'inquiryBatch', id }, { undone, kept: items.length - undone });
}

interface ItemToUndo {
  readonly number: string;
  readonly rowId: number;
  readonly deed: BatchDeed;
}

async function undoOne(ctx: Writing, { number, rowId, deed }: ItemToUndo, house: { baseUrl: string }) {
  const { id, kind } = await getInquiry(ctx, number);
  if ((await lastRowOf(ctx, deed, id)) !== rowId)
    throw new Conflict('Intussen is dit weer veranderd: dat blijft staan.');
  const reason = 'ongedaan gemaakt';
  if (deed === 'assign') {
    await assignInquiry(ctx, number, { ...(await assignmentBefore(ctx, id, rowId)), reason, version: null });
  } else {
    const { theme } = await classificationBefore(ctx, id, rowId);
    await classifyInquiry(ctx, number, { kind, theme, reason, version: null }, house);
  }
  return { outcome: 'undone' as const, reason: '' };
}

function assignmentBefore({ db }: Writing, inquiryId: string, rowId: number) {
  return db
    .selectFrom('inquiries.assignment')
    .select(['province_nis as provinceNis', 'follows', 'owner_id as ownerId'])
    .where('inquiry_id', '=', inquiryId)
    .where('id', '<', rowId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

function classificationBefore({ db }: Writing, inquiryId: string, rowId: number) {
  return db
    .selectFrom('inquiries.classification')
    .select('theme')
    .where('inquiry_id', '=', inquiryId)
    .where('id', '<', rowId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
