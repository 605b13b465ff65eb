import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { reopenings } from '../engine/standing.ts';
import type { DeliveryWay, InquiryStepKind } from '../model.ts';
import { settleStanding } from './settle-standing.ts';

/** What happened to a question, in so far as there is more to say than that it did. */
export interface InquiryStep {
  readonly kind: InquiryStepKind;
  readonly words?: string;
  readonly way?: DeliveryWay;
  readonly letterId?: string;
  readonly authority?: Authority;
}

/**
 * Notes what happened to a question that is locked, by the actor, and settles where it stands; gives the number of the
 * step. Records inquiry.<kind>.
 */
export async function addInquiryStep(ctx: Writing, inquiryId: string, step: InquiryStep): Promise<number> {
  const { kind, words = '', way = null, letterId = null, authority = null } = step;
  const { id } = await ctx.db
    .insertInto('inquiries.step')
    .values({
      inquiry_id: inquiryId,
      kind,
      at: ctx.now,
      words,
      way,
      letter_id: letterId,
      authority,
      after_referral_step: reopenings.has(kind) ? await lastReferralStep(ctx) : null,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await settleStanding(ctx, inquiryId);
  record(
    ctx,
    `inquiry.${kind}`,
    { kind: 'inquiry', id: inquiryId },
    { way, authority },
    words === '' ? null : { words },
  );
  return id;
}

/** Those of this question come under its lock, so that an answer that is underway is numbered after it. */
async function lastReferralStep({ db }: Writing): Promise<number> {
  const { last } = await db
    .selectFrom('referrals.step')
    .select((select) => select.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
}
