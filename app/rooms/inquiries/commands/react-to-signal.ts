import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import type { SignalStepKind } from '../engine/governor-signal.ts';
import { signalReplyLetter } from '../mails/signal-letters.ts';
import { handles } from '../queries/handling.ts';
import { type LockedSignal, lockSignal } from './lock-signal.ts';

/** The governor has read it; once is enough. Refuses as `lockSignal` does. Records signal.acknowledged. */
export async function acknowledgeSignal(ctx: Writing, key: string): Promise<void> {
  const { id, state } = await lockSignal(ctx, key, 'acknowledge');
  if (state !== 'sent') return;
  await addSignalStep(ctx, id, 'acknowledged');
  record(ctx, 'signal.acknowledged', { kind: 'signal', id });
}

/**
 * The governor answers; who sent the signal hears that, not what; or, where that person left, who has the question. Refuses
 * as `lockSignal` does. Records signal.replied.
 */
export async function replyToSignal(
  ctx: Writing,
  key: string,
  words: string,
  house: { baseUrl: string },
): Promise<void> {
  const signal = await lockSignal(ctx, key, 'reply');
  await addSignalStep(ctx, signal.id, 'replied', words);
  await tellSender(ctx, signal, house);
  record(ctx, 'signal.replied', { kind: 'signal', id: signal.id }, {}, { words });
}

/** The office takes a signal back: its link opens nothing any more. Refuses as `lockSignal` does. Records signal.withdrawn. */
export async function withdrawSignal(ctx: Writing, id: string): Promise<void> {
  await lockSignal(ctx, id, 'withdraw');
  await addSignalStep(ctx, id, 'withdrawn');
  record(ctx, 'signal.withdrawn', { kind: 'signal', id });
}

async function addSignalStep(ctx: Writing, id: string, kind: SignalStepKind, words = ''): Promise<void> {
  const personId = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  await ctx.db
    .insertInto('inquiries.signal_step')
    .values({ signal_id: id, kind, at: ctx.now, words, person_id: personId })
    .execute();
}

async function tellSender(
  ctx: Writing,
  { senderId, ownerId, provinces, number }: LockedSignal,
  { baseUrl }: { baseUrl: string },
): Promise<void> {
  const isThere = senderId !== null && (await handles(ctx, senderId, provinces));
  const reader = isThere ? senderId : ownerId;
  if (reader === null) return;
  const { email } = await ctx.db
    .selectFrom('people.person')
    .select('email')
    .where('id', '=', reader)
    .executeTakeFirstOrThrow();
  if (email === null) return;
  await post(ctx, signalReplyLetter({ to: email, number, address: `${baseUrl}/vragen/${number}` }));
}
