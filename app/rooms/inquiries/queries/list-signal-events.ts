import type { Reading } from '#platform/context.ts';
import type { SignalState } from '../engine/governor-signal.ts';
import { withinSignals } from './signal-scope.ts';

/** That a signal about a question was sent, or what became of it; `personId` null: by the link. */
export interface SignalEventView {
  readonly at: Date;
  readonly kind: SignalState;
  readonly governorName: string;
  readonly words: string;
  readonly personId: string | null;
}

/** What happened to the signals about a question that the actor may know of, oldest first; at most 1000 of each. */
export async function listSignalEvents(
  ctx: Pick<Reading, 'db' | 'actor'>,
  inquiryId: string,
): Promise<readonly SignalEventView[]> {
  const signals = ctx.db
    .selectFrom('inquiries.signal as signal')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'signal.inquiry_id')
    .innerJoin('inquiries.standing as standing', 'standing.inquiry_id', 'signal.inquiry_id')
    .innerJoin('parties.organization as governor', 'governor.id', 'signal.governor_id')
    .select('governor.name as governorName')
    .where('signal.inquiry_id', '=', inquiryId)
    .where(await withinSignals(ctx))
    .limit(1000);
  const sent = await signals
    .select(['signal.sent_at as at', 'signal.reason as words', 'signal.person_id as personId'])
    .orderBy('signal.sent_at')
    .execute();
  const steps = await signals
    .innerJoin('inquiries.signal_step as step', 'step.signal_id', 'signal.id')
    .select(['step.at', 'step.kind', 'step.words', 'step.person_id as personId'])
    .orderBy('step.id')
    .execute();
  const events = [...sent.map((event) => ({ ...event, kind: 'sent' as const })), ...steps];
  return events.sort((one, other) => one.at.getTime() - other.at.getTime());
}
