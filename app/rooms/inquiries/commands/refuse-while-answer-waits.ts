import type { Writing } from '#platform/context.ts';
import { timeToSecond } from '#platform/dutch-moment.ts';
import { Conflict } from '#platform/refusals.ts';
import type { LockedInquiry } from '../access.ts';
import { listWaitingDeeds } from '../queries/list-held-deeds.ts';
import { findWaitingAnswer } from '../queries/list-proposed-answers.ts';

/**
 * Refuses (Conflict) to end a locked question while something of the office is on its way to go out about it, since it could
 * not go out any more: an answer that waits for a second person, or what somebody sent a moment ago.
 */
export async function refuseWhileAnswerWaits(
  ctx: Writing,
  { id, number }: Pick<LockedInquiry, 'id' | 'number'>,
): Promise<void> {
  await refuseWhileRead(ctx, { id, number });
  const [leaving] = await listWaitingDeeds(ctx, id);
  if (leaving === undefined) return;
  throw new Conflict(
    `Er is nog niets veranderd: om ${timeToSecond(leaving.dueAt)} vertrekt er iets over ${number}. Wacht tot dan, of maak het ongedaan: dat staat bovenaan die vraag.`,
  );
}

/** Refuses (Conflict) while an answer to a locked question waits for a second person. */
export async function refuseWhileRead(
  ctx: Writing,
  { id, number }: Pick<LockedInquiry, 'id' | 'number'>,
): Promise<void> {
  if ((await findWaitingAnswer(ctx, id)) === null) return;
  throw new Conflict(
    `Er is nog niets veranderd: bij ${number} wacht een antwoord op een collega die het naleest. Lees het eerst na of stuur het terug, of laat wie het schreef het terugnemen: het staat bovenaan die vraag.`,
  );
}
