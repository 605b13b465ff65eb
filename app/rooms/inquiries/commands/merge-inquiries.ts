import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { type MergeRefusal, mergeRefusal } from '../engine/inquiry-relation.ts';
import { mergedLetter } from '../mails/relation-letters.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { aloneAmongDeeds } from './beside-other-deeds.ts';
import { insertRelation } from './insert-relation.ts';
import { otherInquiryFor } from './other-inquiry.ts';
import { refuseWhileAnswerWaits } from './refuse-while-answer-waits.ts';
import { tellAsker } from './tell-asker.ts';

/** With which question, and why; `version` is that of the first one on which it was decided. */
export interface Merging {
  readonly otherNumber: string;
  readonly reason: string;
  readonly version: number | null;
}

/**
 * Two questions of one asker go on as one: the younger in the older, whose term and number hold. Everything that belongs to
 * the younger stays with it and is read with the older from now on; its asker is told. Gives the number of the older.
 * Refuses as `inquiryFor`, `otherInquiryFor` and, for the younger, `refuseWhileAnswerWaits` do, and (Invalid) two that
 * cannot be merged. No other deed on a question is underway meanwhile. Records inquiry.merged and inquiry.joined.
 */
export async function mergeInquiries(
  ctx: Writing,
  number: string,
  { otherNumber, reason, version }: Merging,
  house: { baseUrl: string },
): Promise<string> {
  await aloneAmongDeeds(ctx);
  const one = await inquiryFor(ctx, number, 'merge', version);
  const other = await otherInquiryFor(ctx, otherNumber, 'merge');
  const facts = await mergeableFacts(ctx, [one.id, other.id]);
  const [older, younger] = facts[0]?.id === one.id ? [one, other] : [other, one];
  const [first, second = first] = facts;
  const refusal = first && second ? mergeRefusal(first, second) : 'same';
  if (refusal !== null) throw new Invalid('Er is niets samengevoegd.', { nummer: refusalWords[refusal] });
  await refuseWhileAnswerWaits(ctx, younger);
  const stepId = await addInquiryStep(ctx, younger.id, {
    kind: 'merged',
    words: `Gaat verder in ${older.number}. ${reason}`,
  });
  await insertRelation(ctx, 'merged', { inquiryId: younger.id, otherId: older.id, reason, stepId });
  await addInquiryStep(ctx, older.id, { kind: 'joined', words: `${younger.number}. ${reason}` });
  await tellAsker(ctx, younger, house, (about) => mergedLetter({ ...about, into: older }));
  return older.number;
}

const refusalWords: Readonly<Record<MergeRefusal, string>> = {
  same: 'Dit is dezelfde vraag. Kies een andere.',
  askers:
    'Deze vragen komen niet van dezelfde vraagsteller: wie de ene opvolgt, zou te lezen krijgen wat de andere schreef. Noteer ze als verwant.',
  confidentiality: 'Een van beide is vertrouwelijk en de andere niet. Noteer ze als verwant.',
  kinds:
    'Deze vragen zijn van een andere aard en hebben een andere termijn. Wijzig eerst de aard van een van beide.',
};

/** What decides it, the older one first. */
async function mergeableFacts({ db }: Writing, ids: readonly string[]) {
  return await db
    .selectFrom('inquiries.inquiry as inquiry')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'inquiry.id')
    .select(['inquiry.id', 'inquiry.asker_email as askerEmail', 'standing.kind'])
    .select(['inquiry.asker_organization_id as organizationId', 'inquiry.is_confidential as isConfidential'])
    .where('inquiry.id', 'in', ids)
    .orderBy('inquiry.year')
    .orderBy('inquiry.sequence')
    .execute();
}
