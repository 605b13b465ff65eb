import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { answers } from '../model.ts';
import { type ReferralView, referralRows, withSteps } from './list-referrals.ts';

/**
 * The referral that this key opens, or null: the token of a link, for whoever has it; or its id, for who is signed in at
 * the organisation that must answer.
 */
export async function findReferralByKey(
  ctx: Pick<Reading, 'db' | 'actor'>,
  key: string,
): Promise<ReferralView | null> {
  const opened = isId(key) ? ownReferral(ctx, key) : linkedReferral(ctx, key);
  const [found = null] = await withSteps(ctx, (await opened?.execute()) ?? []);
  return found;
}

function ownReferral(ctx: Pick<Reading, 'db' | 'actor'>, id: string) {
  const { actor } = ctx;
  if (actor.kind !== 'member' || !answers(actor.role)) return null;
  return referralRows(ctx)
    .where('referral.id', '=', id)
    .where('referral.addressee_id', '=', actor.organizationId);
}

function linkedReferral(ctx: Pick<Reading, 'db'>, token: string) {
  return referralRows(ctx)
    .innerJoin('referrals.link as link', 'link.referral_id', 'referral.id')
    .where('link.digest', '=', tokenDigest(token));
}
