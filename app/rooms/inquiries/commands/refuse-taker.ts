import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { listTaskTakers } from '../queries/task-takers.ts';

/** Refuses (Invalid, beside `voor`) to give a task about this question to somebody who cannot have it. Null: the contact point. */
export async function refuseTaker(ctx: Writing, inquiryId: string, personId: string | null): Promise<void> {
  if (personId === null) return;
  const takers = await listTaskTakers(ctx, inquiryId);
  if (takers.some((taker) => taker.personId === personId)) return;
  throw new Invalid('Er is nog niets bewaard.', {
    voor: 'Deze persoon behandelt deze vraag niet. Kies iemand anders uit de lijst.',
  });
}
