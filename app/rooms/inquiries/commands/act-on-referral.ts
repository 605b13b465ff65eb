import type { Writing } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import type { CaseToRefer } from '#rooms/referrals/commands/send-referral.ts';
import { listReferrals, type ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { inquiryForReferral } from '../access.ts';
import { refuseLeak } from './refuse-leak.ts';
import { inquirySubject, settleStanding } from './settle-standing.ts';

/** Which referral of which question the office acts on, and from which version of the question. */
export interface ReferralOfInquiry {
  readonly number: string;
  /** The number of the referral: that of the question with one of its own. */
  readonly referral: string;
  readonly version: number | null;
  /** What goes out to the administration. */
  readonly outgoing: string;
}

/**
 * The office does something to a referral of a question, and where the question stands is worked out anew. Refuses as
 * `inquiryForReferral` and `refuseLeak` do, and (NotFound) a referral that is not of this question.
 */
export async function actOnReferral(
  ctx: Writing,
  { number, referral, version, outgoing }: ReferralOfInquiry,
  act: (about: CaseToRefer, referral: ReferralView) => Promise<unknown>,
): Promise<void> {
  const { id } = await inquiryForReferral(ctx, number, version);
  const about = { kind: inquirySubject, id, number };
  const found = (await listReferrals(ctx, about)).find((one) => one.number === referral);
  if (found === undefined) throw new NotFound('Deze deelvraag bestaat niet, of je hebt er geen toegang toe.');
  await refuseLeak(ctx, id, outgoing);
  await act(about, found);
  await settleStanding(ctx, id);
}
