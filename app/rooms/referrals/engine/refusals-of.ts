import type { ReferralStepKind } from '../model.ts';

/** A referral, as far as it says in the place of which other one it came, and what happened to it. */
interface Successor {
  readonly id: string;
  readonly replaces: string | null;
  readonly steps: readonly { readonly kind: ReferralStepKind }[];
}

/** The referrals before this one about the same question, the first one first, and itself at the end. */
export function chainOf<Referral extends Successor>(
  referral: Referral,
  referrals: readonly Referral[],
): readonly Referral[] {
  const before = referrals.find(({ id }) => id === referral.replaces);
  return before === undefined ? [referral] : [...chainOf(before, referrals), referral];
}

/** How many administrations said that the question of this referral is not for them. */
export function refusalsOf<Referral extends Successor>(
  referral: Referral,
  referrals: readonly Referral[],
): number {
  return chainOf(referral, referrals).filter(({ steps }) => steps.some(({ kind }) => kind === 'refused'))
    .length;
}
