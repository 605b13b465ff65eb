import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { referralOf } from '../access.ts';
import { addStep } from './add-step.ts';
import { type CaseToRefer, sendReferral } from './send-referral.ts';

/** In the place of which referral another administration is asked, and what. */
export interface Replacement {
  readonly id: string;
  readonly addresseeId: string;
  readonly question: string;
  readonly dueOn: Day | null;
}

/**
 * Puts a question that was refused, or that never arrived, to another administration; the first referral keeps its
 * history and ends there. The case must be locked. Refuses as `referralOf` and `sendReferral` do, and (Invalid) the
 * same administration. Records referral.replaced; gives the id of the new one.
 */
export async function replaceReferral(
  ctx: Writing,
  about: CaseToRefer,
  { id, addresseeId, question, dueOn }: Replacement,
  house: { baseUrl: string },
): Promise<string> {
  const { addresseeId: before, subjectLine } = await referralOf(ctx, about, id, 'replace');
  if (addresseeId === before) {
    throw new Invalid('Er is nog niets doorgestuurd.', {
      administratie: 'Kies een andere administratie dan die van deze deelvraag.',
    });
  }
  const next = await sendReferral(
    ctx,
    about,
    { addresseeId, question, subjectLine, dueOn, replaces: id },
    house,
  );
  await addStep(ctx, id, { kind: 'replaced' });
  record(ctx, 'referral.replaced', { kind: 'referral', id }, { about: about.id, by: next });
  return next;
}
