import type { Writing } from '#platform/context.ts';
import { type Day, dayOf } from '#platform/day.ts';
import type { Subject } from '#platform/effects.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { referralOf } from '../access.ts';
import { addStep } from './add-step.ts';

/** That the administration answered the asker itself: on which day, what, and from where we know. */
export interface DirectAnswer {
  readonly id: string;
  readonly happenedOn: Day;
  readonly words: string;
}

/**
 * Notes that the administration answered the asker itself, past us. The case must be locked. Refuses as `referralOf`
 * does, and (Invalid) a day to come. Records referral.answeredDirectly.
 */
export async function noteAnsweredDirectly(
  ctx: Writing,
  about: Subject,
  { id, happenedOn, words }: DirectAnswer,
): Promise<void> {
  await referralOf(ctx, about, id, 'noteAnsweredDirectly');
  if (happenedOn > dayOf(ctx.now)) {
    throw new Invalid('Er is nog niets bewaard.', { dag: 'Kies vandaag of een dag die voorbij is.' });
  }
  await addStep(ctx, id, { kind: 'answeredDirectly', happenedOn, words });
  record(
    ctx,
    'referral.answeredDirectly',
    { kind: 'referral', id },
    { about: about.id, happenedOn },
    { words },
  );
}
