import type { Writing } from '#platform/context.ts';
import { writeNote } from '#rooms/notes/commands/write-note.ts';
import { inquiryOfOffice } from '../access.ts';
import { indexInquiry } from './index-inquiry.ts';

/**
 * Keeps a note of staff with a question, in whatever state it is, and has it found by the words of it. Changes nothing
 * of where the question stands. Refuses as `inquiryOfOffice` and `writeNote` do.
 */
export async function noteOnInquiry(ctx: Writing, number: string, text: string): Promise<void> {
  const { id } = await inquiryOfOffice(ctx, number, null);
  await writeNote(ctx, { kind: 'inquiry', id }, text);
  await indexInquiry(ctx, id);
}
