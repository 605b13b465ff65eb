import type { Writing } from '#platform/context.ts';
import type { ReferralStepKind } from '../model.ts';

/** What happened, in so far as there is more to say than that it did. */
export interface StepToAdd {
  readonly kind: ReferralStepKind;
  readonly words?: string;
  readonly untilOn?: string;
  readonly suggested?: string;
  readonly happenedOn?: string;
}

/** Notes what happened to a referral, by the actor. */
export async function addStep(ctx: Writing, referralId: string, step: StepToAdd): Promise<void> {
  const { kind, words = '', untilOn = null, suggested = null, happenedOn = null } = step;
  await ctx.db
    .insertInto('referrals.step')
    .values({
      referral_id: referralId,
      kind,
      at: ctx.now,
      words,
      until_on: untilOn,
      suggested,
      happened_on: happenedOn,
      person_id: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .execute();
}
