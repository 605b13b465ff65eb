import type { Reading } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';
import { findInquiryByLink, getAskedInquiry, type InquiryView } from './get-inquiry.ts';

/**
 * The question on which somebody wants to come back: by the token of its private page, or by its number for who may see it
 * signed in. Null for anything else.
 */
export async function findEarlierInquiry(ctx: Reading, earlier: string): Promise<InquiryView | null> {
  if (earlier === '') return null;
  if (!earlier.startsWith('RV-')) return await findInquiryByLink(ctx, earlier);
  try {
    return await getAskedInquiry(ctx, earlier);
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
