import type { InquiryState, InquiryStepKind, Turn } from '../model.ts';

/** A step, as far as it says where a question stands. */
export interface Happened {
  readonly kind: InquiryStepKind;
  readonly at: Date;
}

/** The same with, of a reopening, the last step of any referral that was there. */
export type OrderedStep = Happened & { readonly afterReferralStep: number | null };

/** A referral of the question, as far as it does: since when it is as it is. */
export interface HappenedReferral {
  readonly turn: 'administration' | 'office' | 'nobody';
  readonly isAnswered: boolean;
  readonly changedAt: Date;
  /** By which step it does: two servers number their steps in one order, whatever their clocks say. */
  readonly changedBy: number;
}

/** Where a question stands, with its three facts: an answer is in, it was delivered, the asker confirms. */
export interface Standing {
  readonly state: InquiryState;
  readonly turn: Turn;
  readonly answeredAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly confirmedAt: Date | null;
}

/**
 * Where a question stands after these steps, in their order, with these referrals. A denial or reopening makes what
 * was delivered before it count no more; silence is never a confirmation. While it is merged into another, its own facts
 * stay as they are and nobody has to do anything here.
 */
export function standingOf(steps: readonly OrderedStep[], referrals: readonly HappenedReferral[]): Standing {
  const reopened = steps.findLastIndex(({ kind }) => reopenings.has(kind));
  const since = steps.slice(reopened + 1);
  const last = (kind: InquiryStepKind) => since.findLast((step) => step.kind === kind) ?? null;
  const answers = referrals
    .filter((one) => one.isAnswered && one.changedBy > (steps[reopened]?.afterReferralStep ?? 0))
    .sort((one, other) => one.changedBy - other.changedBy);
  const state = isMerged(steps) ? 'merged' : stateAfter(since, referrals, answers.length > 0);
  return {
    state,
    turn: turnOf(state),
    answeredAt: answers.at(-1)?.changedAt ?? null,
    deliveredAt: last('delivered')?.at ?? null,
    confirmedAt: last('confirmed')?.at ?? null,
  };
}

/** The steps after which a question is open again, with its number and its first day. */
export const reopenings: ReadonlySet<InquiryStepKind> = new Set(['denied', 'reopened', 'askedAgain']);

function isMerged(steps: readonly Happened[]): boolean {
  return steps.findLast(({ kind }) => kind === 'merged' || kind === 'unmerged')?.kind === 'merged';
}

/** The steps with which a question ends, and where it stands then. */
export const endings: Partial<Record<InquiryStepKind, InquiryState>> = {
  confirmed: 'confirmed',
  silent: 'silent',
  closed: 'closed',
  pointedElsewhere: 'pointedElsewhere',
  withdrawn: 'withdrawn',
};

function stateAfter(
  since: readonly Happened[],
  referrals: readonly HappenedReferral[],
  hasAnswer: boolean,
): InquiryState {
  const ending = since.findLast(({ kind }) => kind in endings);
  if (ending !== undefined) return endings[ending.kind] ?? 'closed';
  const said = since.findLast(({ kind }) => ['delivered', 'askedAsker', 'added'].includes(kind));
  if (said?.kind === 'delivered') return 'delivered';
  if (said?.kind === 'askedAsker') return 'awaitingAsker';
  if (referrals.some(({ turn }) => turn === 'office')) return 'open';
  if (referrals.some(({ turn }) => turn === 'administration')) return 'referred';
  return hasAnswer ? 'answered' : 'open';
}

/** Whose turn it is in a state. */
export function turnOf(state: InquiryState): Turn {
  if (state === 'referred') return 'administration';
  if (state === 'awaitingAsker' || state === 'delivered') return 'asker';
  return state === 'open' || state === 'answered' ? 'office' : 'nobody';
}
