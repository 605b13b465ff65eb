import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { referralOf } from '../access.ts';
import { referralLetter } from '../mails/referral-letter.ts';
import { addStep } from './add-step.ts';
import { currentBox } from './current-box.ts';
import { writeToAddressee } from './write-to-addressee.ts';

/** What goes out again; `dueOn` null keeps the term. */
export interface Resending {
  readonly id: string;
  readonly dueOn: Day | null;
}

/**
 * Sends a referral that was not delivered again, to the box that the addressee has now; its clock begins here. The case
 * must be locked. Refuses as `referralOf` does. Records referral.resent.
 */
export async function resendReferral(
  ctx: Writing,
  about: Subject,
  { id, dueOn }: Resending,
  house: { baseUrl: string },
): Promise<void> {
  const referral = await referralOf(ctx, about, id, 'resend');
  const box = await currentBox(ctx, referral);
  const until = dueOn ?? referral.dueOn;
  await writeToAddressee(ctx, { referralId: id, box }, house, (address) =>
    referralLetter({ ...referral, to: box, dueOn: until, address }),
  );
  await addStep(ctx, id, { kind: 'resent', ...(until !== null && { untilOn: until }) });
  record(ctx, 'referral.resent', { kind: 'referral', id }, { about: about.id, dueOn: until });
}
