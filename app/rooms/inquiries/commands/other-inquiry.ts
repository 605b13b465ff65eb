import type { Writing } from '#platform/context.ts';
import { Conflict, Invalid, NotFound } from '#platform/refusals.ts';
import { inquiryFor, type LockedInquiry } from '../access.ts';
import type { InquiryVerb } from '../model.ts';

/**
 * Locks the other question of a deed on two, by the number that was typed. What `inquiryFor` refuses is Invalid here,
 * beside the field `nummer`: what the actor may not see and what is not there sound alike.
 */
export async function otherInquiryFor(
  ctx: Writing,
  typed: string,
  verb: InquiryVerb,
): Promise<LockedInquiry> {
  const number = typed.trim().toUpperCase();
  try {
    return await inquiryFor(ctx, number, verb, null);
  } catch (error) {
    if (error instanceof NotFound)
      throw new Invalid('Er is nog niets bewaard.', {
        nummer: 'Geen vraag met dit nummer die jij mag zien. Neem het over van de lijst: RV-2026-000123.',
      });
    if (error instanceof Conflict)
      throw new Invalid('Er is nog niets bewaard.', { nummer: `${number}: ${error.message}` });
    throw error;
  }
}
