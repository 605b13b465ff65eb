import type { Reading } from '#platform/context.ts';
import { type ReferralStepKind, staleAfter } from '../model.ts';
import { referralRows, withSteps } from './list-referrals.ts';

/** Whether an addressee lets hear of itself. */
export interface ProofOfLife {
  readonly lastHeardAt: Date | null;
  /** How many referrals in a row, the last ones sent, it said nothing about. */
  readonly unanswered: number;
  readonly isStale: boolean;
}

const heard: ReadonlySet<ReferralStepKind> = new Set([
  'answered',
  'partlyAnswered',
  'askedBack',
  'refused',
  'delayed',
]);

/** What the last 200 referrals to this organisation say of its address. */
export async function getProofOfLife(ctx: Pick<Reading, 'db'>, organizationId: string): Promise<ProofOfLife> {
  const rows = await referralRows(ctx)
    .where('referral.addressee_id', '=', organizationId)
    .clearOrderBy()
    .orderBy('referral.sent_at', 'desc')
    .execute();
  const referrals = await withSteps(ctx, rows);
  const reactions = referrals.map(({ steps }) => steps.findLast(({ kind }) => heard.has(kind))?.at ?? null);
  const first = reactions.findIndex((at) => at !== null);
  const unanswered = first === -1 ? reactions.length : first;
  const last = reactions.flatMap((at) => (at === null ? [] : [at.getTime()]));
  return {
    lastHeardAt: last.length === 0 ? null : new Date(Math.max(...last)),
    unanswered,
    isStale: unanswered >= staleAfter,
  };
}
