import type { Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import { Conflict } from '#platform/refusals.ts';
import { inquiryByLink, inquiryOfGovernment, type LockedForAsker } from '../access.ts';
import { allows, type InquiryVerb, inquiryVerbs } from '../model.ts';
import { findReopeningTerm } from '../queries/find-reopening-term.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { endReferrals } from './end-referrals.ts';

/** What an asker can do on the private page. */
export type AskerVerb = {
  [Verb in InquiryVerb]: (typeof inquiryVerbs)[Verb]['by'] extends 'asker' ? Verb : never;
}[InquiryVerb];

/**
 * The asker adds something, withdraws, confirms the answer, or says that it is none or that an ended question is needed
 * again: those reopen it with its number and its day of registration. What was asked of administrations ends with the question, and they hear so.
 * Refuses (NotFound) a dead link, (Conflict) what the state does not allow, and reopening after its term. Records inquiry.<step>; gives the id of the
 * question.
 */
export async function reactAsAsker(
  ctx: Writing,
  token: string,
  verb: AskerVerb,
  words = '',
): Promise<string> {
  return await react(ctx, await inquiryByLink(ctx, token, verb), verb, words);
}

/** The same by who is signed in at the organisation that asked. Refuses as `inquiryOfGovernment` does. */
export async function reactAsGovernment(
  ctx: Writing,
  number: string,
  verb: AskerVerb,
  words = '',
): Promise<string> {
  return await react(ctx, await inquiryOfGovernment(ctx, number, verb), verb, words);
}

/** What is added stays with the question by which it came; what is said of an answer, with the one that was answered. */
async function react(
  ctx: Writing,
  { id, cameBy, state }: LockedForAsker,
  verb: AskerVerb,
  words: string,
): Promise<string> {
  if (allows('reopen', state) && reopening.has(verb)) await refuseLate(ctx, id);
  const because = endings[verb];
  if (because !== undefined) await endReferrals(ctx, id, because);
  const place = verb === 'add' ? cameBy : id;
  await addInquiryStep(ctx, place, { kind: inquiryVerbs[verb].leaves, words });
  return place;
}

const reopening: ReadonlySet<AskerVerb> = new Set(['deny', 'askAgain']);

async function refuseLate(ctx: Writing, id: string): Promise<void> {
  const steps = await ctx.db
    .selectFrom('inquiries.step')
    .select(['kind', 'at'])
    .where('inquiry_id', '=', id)
    .orderBy('id')
    .execute();
  const until = await findReopeningTerm(ctx, steps);
  if (until !== null && dayOf(ctx.now) > until)
    throw new Conflict(
      `Heropenen kon tot en met ${dutch(until)}. Stel een nieuwe vraag hierover: ze verwijst dan naar deze.`,
    );
}

/** What an administration hears where the word of the asker ends the question: that, and nothing of the asker. */
const endings: Partial<Record<AskerVerb, string>> = {
  withdraw: 'De vraagsteller heeft de vraag ingetrokken.',
  confirm: 'De vraagsteller laat weten dat de vraag intussen beantwoord is.',
};
