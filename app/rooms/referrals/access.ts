import type { Writing } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { allows, type ReferralVerb, referralState } from './model.ts';
import { referralStateNames } from './texts.ts';

/** A referral that is locked to act on it. */
export interface LockedReferral {
  readonly id: string;
  readonly number: string;
  readonly addresseeId: string;
  readonly box: string;
  readonly subject: Subject;
}

/**
 * Locks the referral that this link opens. Refuses (NotFound) an unknown link, (Conflict) a verb that its state does
 * not allow.
 */
export function referralByToken(ctx: Writing, token: string, verb: ReferralVerb): Promise<LockedReferral> {
  return locked(ctx, tokenDigest(token), verb);
}

const unknownReferral = 'Deze deelvraag bestaat niet, of je hebt er geen toegang toe.';

async function locked(ctx: Writing, digest: Buffer, verb: ReferralVerb): Promise<LockedReferral> {
  const row = await ctx.db
    .selectFrom('referrals.referral')
    .selectAll()
    .where('digest', '=', digest)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw new NotFound(unknownReferral);
  const steps = await ctx.db
    .selectFrom('referrals.step')
    .select('kind')
    .where('referral_id', '=', row.id)
    .orderBy('id')
    .execute();
  const state = referralState(steps);
  if (!allows(verb, state)) {
    throw new Conflict(
      `Dat kan niet meer: deze deelvraag is intussen “${referralStateNames[state]}”. Wat je schreef staat hieronder nog.`,
    );
  }
  const { id, number, addressee_id: addresseeId, box, subject_kind: kind, subject_id: subjectId } = row;
  return { id, number, addresseeId, box, subject: { kind, id: subjectId } };
}
