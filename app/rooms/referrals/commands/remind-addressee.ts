import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { referralOf } from '../access.ts';
import { reminderLetter } from '../mails/follow-up-letters.ts';
import { referralVerbs } from '../model.ts';
import { getReachability } from '../queries/get-reachability.ts';
import type { ReferralView } from '../queries/list-referrals.ts';
import { addStep } from './add-step.ts';
import { currentBox } from './current-box.ts';
import { writeToAddressee } from './write-to-addressee.ts';

/** A reminder by hand: to the box (`remind`), or to the person there who is told by name (`escalate`). */
export interface Reminder {
  readonly id: string;
  readonly verb: 'remind' | 'escalate';
  readonly words: string;
}

/**
 * Reminds the addressee now, in the words of the office. The case must be locked. Refuses as `referralOf` does, and
 * (Invalid) where nobody is named to tell. Records referral.reminded or referral.escalated.
 */
export async function remindAddressee(
  ctx: Writing,
  about: Subject,
  { id, verb, words }: Reminder,
  house: { baseUrl: string },
): Promise<void> {
  const referral = await referralOf(ctx, about, id, verb);
  const { number, subjectLine } = referral;
  const to = verb === 'remind' ? await currentBox(ctx, referral) : await personAt(ctx, referral);
  await writeToAddressee(ctx, { referralId: id, box: to }, house, (address) =>
    reminderLetter({ to, number, subjectLine, words, address }),
  );
  const kind = referralVerbs[verb].leaves;
  await addStep(ctx, id, { kind, words });
  record(ctx, `referral.${kind}`, { kind: 'referral', id }, { about: about.id }, { words });
}

async function personAt(ctx: Writing, { addresseeId, addresseeName }: ReferralView): Promise<string> {
  const { escalationPerson } = await getReachability(ctx, addresseeId);
  if (escalationPerson !== null) return escalationPerson.email;
  throw new Invalid(
    `Er is nog niets verstuurd: van ${addresseeName} is er geen verantwoordelijke bekend. Vul die in bij de bereikbaarheid van de organisatie.`,
    {},
  );
}
