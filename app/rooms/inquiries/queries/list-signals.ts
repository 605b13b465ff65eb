import type { Reading } from '#platform/context.ts';
import { isId } from '#platform/is-id.ts';
import { type Paged, paged } from '#platform/paging.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import {
  type SignalPurpose,
  type SignalState,
  type SignalStepKind,
  signalState,
} from '../engine/governor-signal.ts';
import type { InquiryState, Turn } from '../model.ts';
import { withinSignals } from './signal-scope.ts';

/** What became of a signal. */
export interface SignalStepView {
  readonly kind: SignalStepKind;
  readonly at: Date;
  readonly words: string;
}

/** A signal with what became of it, and as much of its question as a governor may read: no person, no note, no referral. */
export interface SignalView {
  readonly id: string;
  readonly inquiryId: string;
  readonly number: string;
  readonly subjectLine: string;
  readonly inquiryQuestion: string;
  /** The organisation that asked; null where a person did. */
  readonly organizationName: string | null;
  /** Whether we know that it asked; else it is what the asker says. */
  readonly isAskerKnown: boolean;
  readonly registeredAt: Date;
  readonly inquiryState: InquiryState;
  readonly turn: Turn;
  readonly governorName: string;
  readonly purpose: SignalPurpose;
  readonly reason: string;
  readonly question: string;
  readonly isConfidential: boolean;
  readonly sentAt: Date;
  readonly state: SignalState;
  readonly steps: readonly SignalStepView[];
}

/** The signals about one question that the actor may know of, newest first; at most 500. */
export async function listSignalsAbout(ctx: Reading, inquiryId: string): Promise<readonly SignalView[]> {
  const found = rows(ctx)
    .where(await withinSignals(ctx))
    .where('signal.inquiry_id', '=', inquiryId)
    .limit(500);
  return await withSteps(ctx, await found.execute());
}

/** A page of all signals that the actor may know of, newest first. Throws NotFound for a page after the last. */
export async function listSignals(ctx: Reading, page: number): Promise<Paged<SignalView>> {
  const within = await withinSignals(ctx);
  const { total } = await signals(ctx)
    .where(within)
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const found = rows(ctx)
    .where(within)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return paged(await withSteps(ctx, await found.execute()), total, page, pageSize);
}

/** All of them, for a file. */
export async function listAllSignals(ctx: Reading): Promise<readonly SignalView[]> {
  const within = await withinSignals(ctx);
  return await withSteps(ctx, await rows(ctx).where(within).execute());
}

const pageSize = 50;

/**
 * The signal of this key: the token of a link that still works, or the id of one that the actor may know of. Null where
 * there is none, and for the link of one that was withdrawn.
 */
export async function findSignal(ctx: Reading, key: string): Promise<SignalView | null> {
  const found = await (isId(key)
    ? rows(ctx)
        .where('signal.id', '=', key)
        .where(await withinSignals(ctx))
    : rows(ctx).where('signal.digest', '=', tokenDigest(key)).where('signal.expires_at', '>', ctx.now)
  ).execute();
  const [signal = null] = await withSteps(ctx, found);
  return signal?.state === 'withdrawn' ? null : signal;
}

function signals({ db }: Pick<Reading, 'db'>) {
  return db
    .selectFrom('inquiries.signal as signal')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'signal.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'signal.inquiry_id');
}

function rows(ctx: Pick<Reading, 'db'>) {
  return signals(ctx)
    .innerJoin('parties.organization as governor', 'governor.id', 'signal.governor_id')
    .leftJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
    .select([
      'signal.id',
      'signal.inquiry_id as inquiryId',
      'inquiry.number',
      'inquiry.subject_line as subjectLine',
      'inquiry.question as inquiryQuestion',
      'asker.name as knownOrganization',
      'inquiry.asker_organization_name as saidOrganization',
      'inquiry.registered_at as registeredAt',
      'standing.state as inquiryState',
      'standing.turn',
      'governor.name as governorName',
      'signal.purpose',
      'signal.reason',
      'signal.question',
      'signal.is_confidential as isConfidential',
      'signal.sent_at as sentAt',
    ])
    .orderBy('signal.sent_at', 'desc')
    .orderBy('signal.id');
}

type SignalRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

async function withSteps(
  { db }: Pick<Reading, 'db'>,
  found: readonly SignalRow[],
): Promise<readonly SignalView[]> {
  if (found.length === 0) return [];
  const steps = await db
    .selectFrom('inquiries.signal_step')
    .select(['signal_id as signalId', 'kind', 'at', 'words'])
    .where(
      'signal_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const bySignal = Map.groupBy(steps, ({ signalId }) => signalId);
  return found.map(({ knownOrganization, saidOrganization, ...row }) => {
    const own = (bySignal.get(row.id) ?? []).map(({ kind, at, words }) => ({ kind, at, words }));
    return {
      ...row,
      organizationName: knownOrganization ?? (saidOrganization || null),
      isAskerKnown: knownOrganization !== null,
      steps: own,
      state: signalState(own),
    };
  });
}
