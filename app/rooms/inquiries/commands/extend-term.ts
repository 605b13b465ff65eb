import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { extensionLetter } from '../mails/inquiry-letters.ts';
import { findExtendable } from '../queries/find-extendable.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { deadlinesFor } from './deadlines-for.ts';
import { noteTermDeed } from './note-term-deed.ts';
import { refuseNote } from './refuse-note.ts';
import { tellAsker } from './tell-asker.ts';

/**
 * Extends the term that runs for a question, once, and tells the asker why, with the new last day and how it was counted;
 * says whether there was an address to tell it to. Refuses as `inquiryFor` and `refuseNote` do, and (Conflict) where no term runs that can be extended, where it was already, and after its last day. Records inquiry.termExtended.
 */
export async function extendTerm(
  ctx: Writing,
  number: string,
  { reasons, version }: { readonly reasons: string; readonly version: number | null },
  house: { baseUrl: string },
): Promise<boolean> {
  const inquiry = await inquiryFor(ctx, number, 'extend', version);
  const { clock, refusal } = findExtendable(await listClocks(ctx, inquiry.id), dayOf(ctx.now));
  if (clock === null) throw new Conflict(refusal);
  await refuseNote(ctx, inquiry.id, { field: 'tekst', words: reasons });
  const { kind } = clock;
  await noteTermDeed(ctx, inquiry.id, { kind, deed: 'extended', words: reasons });
  record(ctx, 'inquiry.termExtended', { kind: 'inquiry', id: inquiry.id }, { kind }, { reasons });
  const deadlines = await deadlinesFor(ctx, inquiry.id);
  return await tellAsker(ctx, inquiry, house, (facts) => extensionLetter({ ...facts, reasons, deadlines }));
}
