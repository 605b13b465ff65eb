import type { Writing } from '#platform/context.ts';
import { inquiryFor } from '../access.ts';
import { addInquiryStep } from './add-inquiry-step.ts';

/** Takes up again what was ended; it keeps its number and the day of its registration. Refuses as `inquiryFor` does. */
export async function reopenInquiry(
  ctx: Writing,
  number: string,
  { reason, version }: { readonly reason: string; readonly version: number | null },
): Promise<void> {
  const inquiry = await inquiryFor(ctx, number, 'reopen', version);
  await addInquiryStep(ctx, inquiry.id, { kind: 'reopened', words: reason });
}
