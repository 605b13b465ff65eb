import type { Writing } from '#platform/context.ts';
import { withdrawReferrals } from '#rooms/referrals/commands/withdraw-referral.ts';
import { inquiryByLink, inquiryOfGovernment } from '../access.ts';
import { type InquiryVerb, inquiryVerbs } from '../model.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { inquirySubject } from './settle-standing.ts';

/** What an asker can do on the private page. */
export type AskerVerb = {
  [Verb in InquiryVerb]: (typeof inquiryVerbs)[Verb]['by'] extends 'asker' ? Verb : never;
}[InquiryVerb];

/**
 * The asker adds something, withdraws, confirms the answer or says that it is none: that reopens the question with its
 * number and its day of registration. What was asked of administrations ends with the question, and they hear so.
 * Refuses (NotFound) a dead link, (Conflict) what the state does not allow. Records inquiry.<step>; gives the id of the
 * question.
 */
export async function reactAsAsker(
  ctx: Writing,
  token: string,
  verb: AskerVerb,
  words = '',
): Promise<string> {
  const { id } = await inquiryByLink(ctx, token, verb);
  return await react(ctx, id, verb, words);
}

/** The same by who is signed in at the organisation that asked. Refuses as `inquiryOfGovernment` does. */
export async function reactAsGovernment(
  ctx: Writing,
  number: string,
  verb: AskerVerb,
  words = '',
): Promise<string> {
  const { id } = await inquiryOfGovernment(ctx, number, verb);
  return await react(ctx, id, verb, words);
}

async function react(ctx: Writing, id: string, verb: AskerVerb, words: string): Promise<string> {
  const because = endings[verb];
  if (because !== undefined) await withdrawReferrals(ctx, { kind: inquirySubject, id }, because);
  await addInquiryStep(ctx, id, { kind: inquiryVerbs[verb].leaves, words });
  return id;
}

/** What an administration hears where the word of the asker ends the question: that, and nothing of the asker. */
const endings: Partial<Record<AskerVerb, string>> = {
  withdraw: 'De vraagsteller heeft de vraag ingetrokken.',
  confirm: 'De vraagsteller laat weten dat de vraag intussen beantwoord is.',
};
