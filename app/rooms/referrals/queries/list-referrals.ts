import type { Reading } from '#platform/context.ts';
import type { Subject } from '#platform/effects.ts';
import {
  movedBy,
  type ReferralState,
  type ReferralStepKind,
  referralDueOn,
  referralState,
  referralTurn,
} from '../model.ts';

/** A step of a referral. */
export interface ReferralStepView {
  readonly id: number;
  readonly kind: ReferralStepKind;
  readonly at: Date;
  readonly words: string;
  readonly untilOn: string | null;
  readonly suggested: string | null;
  readonly happenedOn: string | null;
  /** Null: the addressee by the link, or Regioloket. */
  readonly personId: string | null;
}

/** A referral with where it stands and what happened to it, oldest first. */
export interface ReferralView {
  readonly id: string;
  readonly number: string;
  readonly subject: Subject;
  readonly subjectLine: string;
  readonly addresseeId: string;
  readonly addresseeName: string;
  readonly box: string;
  readonly question: string;
  readonly sentAt: Date;
  readonly dueOn: string | null;
  readonly state: ReferralState;
  readonly turn: 'administration' | 'office' | 'nobody';
  /** Since when it stands as it does. */
  readonly changedAt: Date;
  /** By which of its steps it does; 0 where it has none. What came first follows from this, not from the moment. */
  readonly changedBy: number;
  /** The one that was not for its addressee, in whose place this one came. */
  readonly replaces: string | null;
  readonly steps: readonly ReferralStepView[];
}

/** The referrals of a case in the order in which they were sent; at most 200. */
export async function listReferrals(
  ctx: Pick<Reading, 'db'>,
  { kind, id }: Subject,
): Promise<readonly ReferralView[]> {
  const rows = await referralRows(ctx)
    .where('referral.subject_kind', '=', kind)
    .where('referral.subject_id', '=', id)
    .execute();
  return await withSteps(ctx, rows);
}

/** The rows of referrals with the name of their addressee, to be narrowed. */
export function referralRows({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('referrals.referral as referral')
    .innerJoin('parties.organization as addressee', 'addressee.id', 'referral.addressee_id')
    .select([
      'referral.id',
      'referral.number',
      'referral.subject_kind as subjectKind',
      'referral.subject_id as subjectId',
      'referral.subject_line as subjectLine',
      'referral.addressee_id as addresseeId',
      'addressee.name as addresseeName',
      'referral.box',
      'referral.question',
      'referral.sent_at as sentAt',
      'referral.due_on as dueOn',
      'referral.replaces',
    ])
    .orderBy('referral.sent_at')
    .orderBy('referral.id')
    .limit(200);
}

type ReferralRow = Awaited<ReturnType<ReturnType<typeof referralRows>['execute']>>[number];

/** The same referrals with their steps, and what follows from those. */
export async function withSteps(
  { db }: Pick<Reading, 'db'>,
  rows: readonly ReferralRow[],
): Promise<readonly ReferralView[]> {
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('referrals.step')
    .select([
      'id',
      'referral_id as referralId',
      'kind',
      'at',
      'words',
      'until_on as untilOn',
      'suggested',
      'happened_on as happenedOn',
      'person_id as personId',
    ])
    .where(
      'referral_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .limit(10_000)
    .execute();
  const byReferral = Map.groupBy(steps, ({ referralId }) => referralId);
  return rows.map(({ subjectKind, subjectId, ...row }) => {
    const own = byReferral.get(row.id) ?? [];
    const state = referralState(own);
    const moved = movedBy(own);
    return {
      ...row,
      subject: { kind: subjectKind, id: subjectId },
      steps: own,
      state,
      turn: referralTurn(state),
      dueOn: referralDueOn(row.dueOn, own),
      changedAt: moved?.at ?? row.sentAt,
      changedBy: moved?.id ?? 0,
    };
  });
}
