import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { isId } from '#platform/is-id.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { allows, type ReferralVerb } from './model.ts';
import { findReferralByKey } from './queries/find-referral-by-key.ts';
import { type ReferralView, referralRows, withSteps } from './queries/list-referrals.ts';
import { referralStateNames } from './texts.ts';

/**
 * Locks the referral that this link opens, or, for who is signed in at its addressee, the one with this id. Refuses
 * (NotFound) any other, (Conflict) a verb that its state does not allow.
 */
export async function referralByKey(ctx: Writing, key: string, verb: ReferralVerb): Promise<ReferralView> {
  const found = await findReferralByKey(ctx, key);
  if (found === null) throw new NotFound(unknownReferral);
  return await locked(ctx, found.id, verb);
}

/**
 * Locks a referral of a case that is locked already. Refuses (NotFound) one of another case, (Conflict) a verb that its
 * state does not allow.
 */
export async function referralOf(
  ctx: Writing,
  about: Subject,
  id: string,
  verb: ReferralVerb,
): Promise<ReferralView> {
  if (!isId(id)) throw new NotFound(unknownReferral);
  const referral = await locked(ctx, id, verb);
  if (referral.subject.kind !== about.kind || referral.subject.id !== about.id) {
    throw new NotFound(unknownReferral);
  }
  return referral;
}

const unknownReferral = 'Deze deelvraag bestaat niet, of je hebt er geen toegang toe.';

async function locked(ctx: Writing, id: string, verb: ReferralVerb): Promise<ReferralView> {
  await ctx.db.selectFrom('referrals.referral').select('id').where('id', '=', id).forUpdate().execute();
  const [referral] = await withSteps(ctx, await referralRows(ctx).where('referral.id', '=', id).execute());
  if (referral === undefined) throw new NotFound(unknownReferral);
  if (allows(verb, referral.state)) return referral;
  throw new Conflict(
    `Dat kan niet meer: deze deelvraag is intussen “${referralStateNames[referral.state]}”. Wat ingevuld was, staat hieronder nog.`,
  );
}
