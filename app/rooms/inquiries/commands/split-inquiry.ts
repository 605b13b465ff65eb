import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { inquiryFor } from '../access.ts';
import type { receiptLetter } from '../mails/inquiry-letters.ts';
import { splitReceiptLetter } from '../mails/relation-letters.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { insertRelation } from './insert-relation.ts';
import { openFollowUp } from './open-follow-up.ts';
import { registerInquiry } from './register-inquiry.ts';
import { settleStanding } from './settle-standing.ts';

/** The part that is handled apart, in the words of the asker. */
export interface PartOfInquiry {
  readonly subjectLine: string;
  readonly question: string;
  readonly version: number | null;
}

/**
 * A part of a question becomes one of its own, with the same asker, channel and day of contact, at the same contact point:
 * its number and its clock are its own. The first keeps all its words. The asker gets one receipt with both numbers. Gives
 * the number of the new one. Refuses as `inquiryFor` and `registerInquiry` do. Records inquiry.split and inquiry.splitOff.
 */
export async function splitInquiry(
  ctx: Writing,
  number: string,
  { subjectLine, question, version }: PartOfInquiry,
  house: { baseUrl: string },
): Promise<string> {
  const whole = await inquiryFor(ctx, number, 'split', version);
  const asked = await askedBy(ctx, whole.id);
  const address = whole.askerEmail === null ? '' : await openFollowUp(ctx, whole.id, house);
  const from = { number, subjectLine: whole.subjectLine, address };
  const receipt: typeof receiptLetter = (facts) => splitReceiptLetter({ ...facts, from });
  const part = await registerInquiry(ctx, { ...asked, subjectLine, question }, house, receipt);
  await placeAs(ctx, part.id, whole.id);
  await insertRelation(ctx, 'split', { inquiryId: part.id, otherId: whole.id });
  await addInquiryStep(ctx, whole.id, { kind: 'split', words: `${part.number}: ${subjectLine}` });
  record(ctx, 'inquiry.splitOff', { kind: 'inquiry', id: part.id }, { from: number });
  return part.number;
}

async function askedBy({ db }: Writing, id: string) {
  return await db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.channel', 'inquiry.contacted_on as contactedOn', 'standing.kind'])
    .select(['inquiry.asker_organization_id as organizationId', 'inquiry.asker_name as name'])
    .select(['inquiry.asker_organization_name as organizationName', 'inquiry.asker_email as email'])
    .select('inquiry.claimed_organization_id as claimedOrganizationId')
    .select(['inquiry.asker_telephone as telephone', 'inquiry.is_confidential as isConfidential'])
    .where('inquiry.id', '=', id)
    .executeTakeFirstOrThrow();
}

/** At the contact point and the person who have the whole, with its theme. */
async function placeAs(ctx: Writing, id: string, wholeId: string): Promise<void> {
  const who = { at: ctx.now, person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null };
  const { province_nis, follows, owner_id } = await ctx.db
    .selectFrom('inquiries.assignment')
    .select(['province_nis', 'follows', 'owner_id'])
    .where('inquiry_id', '=', wholeId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { kind, theme } = await ctx.db
    .selectFrom('inquiries.classification')
    .select(['kind', 'theme'])
    .where('inquiry_id', '=', wholeId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const place = { province_nis, follows, owner_id };
  await ctx.db
    .insertInto('inquiries.assignment')
    .values({ inquiry_id: id, ...place, ...who })
    .execute();
  await ctx.db
    .insertInto('inquiries.classification')
    .values({ inquiry_id: id, kind, theme, reason: '', ...who })
    .execute();
  await settleStanding(ctx, id);
}
