import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { refuseUnfilled } from '#rooms/correspondence/commands/refuse-unfilled.ts';
import { leakIn } from '../engine/kept-inside.ts';
import { listKeptInside } from '../queries/list-kept-inside.ts';

/**
 * Refuses (Invalid, beside this field) a text for the asker that holds a note of staff, or a sentence of one or of a task, or a blank
 * that nobody filled in.
 */
export async function refuseNote(
  ctx: Writing,
  id: string,
  { field, words }: { readonly field: string; readonly words: string },
): Promise<void> {
  refuseUnfilled({ field, words });
  const kept = await listKeptInside(ctx, id);
  const inside = { email: null, telephone: '' };
  const leaks = kept.flatMap(({ notes, tasks }) => leakIn(words, { ...inside, notes, tasks }) ?? []);
  if (leaks.length === 0) return;
  const what = leaks.includes('note') ? 'interne nota' : 'taak van het kantoor';
  throw new Invalid('Er is nog niets verstuurd.', {
    [field]: `Hier staat een ${what} in. Die gaat niet naar de vraagsteller: schrijf het in je eigen woorden.`,
  });
}
