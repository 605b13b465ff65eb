import type { Writing } from '#platform/context.ts';
import { dayOf, dutch } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { referralByKey } from '../access.ts';
import { type AddresseeVerb, referralVerbs } from '../model.ts';
import { addStep, type StepToAdd } from './add-step.ts';

/** What the addressee says, with the day that more time is asked to, or for whom it is instead. */
export interface Response extends Omit<StepToAdd, 'kind'> {
  readonly verb: AddresseeVerb;
}

/**
 * The addressee, by the link or signed in, answers, answers in part, asks something back, refuses or asks more time.
 * Refuses (NotFound) an unknown key, (Conflict) what the state does not allow, (Invalid) more time to a day that gives none. Records referral.<step>; gives the case, whose
 * room must settle where it stands.
 */
export async function respondToReferral(
  ctx: Writing,
  key: string,
  { verb, ...said }: Response,
): Promise<Subject> {
  const referral = await referralByKey(ctx, key, verb);
  if (said.untilOn) refuseNoTime(ctx, said.untilOn, referral.dueOn);
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

/** A day that is past, or not after the one that was asked, is no more time: a slip of the hand would make it late. */
function refuseNoTime(ctx: Writing, untilOn: string, dueOn: string | null): void {
  const today = dayOf(ctx.now);
  if (untilOn > today && (dueOn === null || untilOn > dueOn)) return;
  const after = dueOn === null || dueOn < today ? 'vandaag' : `${dutch(dueOn)}: tegen dan is het al gevraagd`;
  throw new Invalid('Er is nog niets verzonden.', { tot: `Kies een dag na ${after}.` });
}
