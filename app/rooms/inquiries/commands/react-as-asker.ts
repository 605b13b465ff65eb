import type { Writing } from '#platform/context.ts';
import { inquiryByLink } from '../access.ts';
import { type InquiryVerb, inquiryVerbs } from '../model.ts';
import { addInquiryStep } from './add-inquiry-step.ts';

/** What an asker can do on the private page. */
export type AskerVerb = {
  [Verb in InquiryVerb]: (typeof inquiryVerbs)[Verb]['by'] extends 'asker' ? Verb : never;
}[InquiryVerb];

/**
 * The asker adds something, withdraws, confirms the answer or says that it is none: that reopens the question with its
 * number and its day of registration. Refuses (NotFound) a dead link, (Conflict) what the state does not allow. Records
 * inquiry.<step>; gives the id of the question.
 */
export async function reactAsAsker(
  ctx: Writing,
  token: string,
  verb: AskerVerb,
  words = '',
): Promise<string> {
  const { id } = await inquiryByLink(ctx, token, verb);
  await addInquiryStep(ctx, id, { kind: inquiryVerbs[verb].leaves, words });
  return id;
}
