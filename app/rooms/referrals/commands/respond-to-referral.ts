import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { referralByKey } from '../access.ts';
import { type AddresseeVerb, referralVerbs } from '../model.ts';
import { addStep, type StepToAdd } from './add-step.ts';

/** What the addressee says, with the day that more time is asked to, or for whom it is instead. */
export interface Response extends Omit<StepToAdd, 'kind'> {
  readonly verb: AddresseeVerb;
}

/**
 * The addressee, by the link or signed in, answers, answers in part, asks something back, refuses or asks more time.
 * Refuses (NotFound) an unknown key, (Conflict) what the state does not allow. Records referral.<step>; gives the case, whose
 * room must settle where it stands.
 */
export async function respondToReferral(
  ctx: Writing,
  key: string,
  { verb, ...said }: Response,
): Promise<Subject> {
  const referral = await referralByKey(ctx, key, verb);
  const kind = referralVerbs[verb].leaves;
  await addStep(ctx, referral.id, { kind, ...said });
  record(
    ctx,
    `referral.${kind}`,
    { kind: 'referral', id: referral.id },
    { about: referral.subject.id },
    said,
  );
  return referral.subject;
}
