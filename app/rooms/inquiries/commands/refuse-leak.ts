import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { refuseUnfilled } from '#rooms/correspondence/commands/refuse-unfilled.ts';
import { type Leak, leakIn } from '../engine/kept-inside.ts';
import { listKeptInside } from '../queries/list-kept-inside.ts';

/**
 * Refuses (Invalid) a text for an administration that holds the mail address or telephone of the asker, a note or a task of staff,
 * or a blank that nobody filled in. The subject goes along with it, and is looked at too.
 */
export async function refuseLeak(ctx: Writing, id: string, words: string): Promise<void> {
  refuseUnfilled({ field: 'tekst', words });
  const kept = await listKeptInside(ctx, id);
  const subjectLine = kept.find((one) => one.id === id)?.subjectLine ?? '';
  const leak = kept.flatMap((one) => leakIn(`${subjectLine}\n${words}`, one) ?? [])[0];
  if (leak !== undefined) throw new Invalid('Er is nog niets verstuurd.', { tekst: leakWords[leak] });
}

const leakWords: Readonly<Record<Leak, string>> = {
  email:
    'Hier of in het onderwerp staat het mailadres van de vraagsteller. Dat gaat niet naar een administratie: haal het weg.',
  telephone:
    'Hier of in het onderwerp staat het telefoonnummer van de vraagsteller. Dat gaat niet naar een administratie: haal het weg.',
  note: 'Hier staat een interne nota in. Die gaat niet naar buiten: schrijf het in je eigen woorden.',
  task: 'Hier staat een taak van het kantoor in. Die gaat niet naar buiten: schrijf het in je eigen woorden.',
};
