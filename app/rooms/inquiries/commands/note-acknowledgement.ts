import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { inquiryFor } from '../access.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { noteTermDeed } from './note-term-deed.ts';

/**
 * Notes how the receipt of a complaint was confirmed to who got no mail about it. Refuses as `inquiryFor` does, and
 * (Conflict) where no such term runs. Records inquiry.acknowledged.
 */
export async function noteAcknowledgement(
  ctx: Writing,
  number: string,
  { words, version }: { readonly words: string; readonly version: number | null },
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'acknowledge', version);
  const kind = 'complaintAcknowledgement';
  const isAwaited = (await listClocks(ctx, id)).some((one) => one.kind === kind && one.isRunning);
  if (!isAwaited) throw new Conflict('De ontvangst van deze vraag hoeft niet (meer) bevestigd te worden.');
  await noteTermDeed(ctx, id, { kind, deed: 'acknowledged', words });
  record(ctx, 'inquiry.acknowledged', { kind: 'inquiry', id }, {}, { words });
}
