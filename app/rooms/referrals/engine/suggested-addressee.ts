import type { ReferralState, ReferralStepKind } from '../model.ts';

/** A referral, as far as it says for whom it is instead. */
interface Refused {
  readonly state: ReferralState;
  readonly addresseeId: string;
  readonly steps: readonly { readonly kind: ReferralStepKind; readonly suggested: string | null }[];
}

/**
 * For whom it is instead, according to who refused last: the one administration that we know by the name they gave. Null
 * where they named nobody, somebody unknown, or themselves.
 */
export function suggestedAddressee<Administration extends { readonly id: string; readonly name: string }>(
  { state, addresseeId, steps }: Refused,
  administrations: readonly Administration[],
): Administration | null {
  if (state !== 'refused') return null;
  const named = plain(steps.findLast(({ kind }) => kind === 'refused')?.suggested ?? '');
  if (named === '') return null;
  const others = administrations.filter(({ id }) => id !== addresseeId);
  const same = others.find(({ name }) => plain(name) === named);
  const within = others.filter(({ name }) => named.includes(plain(name)));
  return same ?? (within.length === 1 ? (within[0] ?? null) : null);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
