import type { Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { listNotes } from '#rooms/notes/queries/list-notes.ts';
import { type Leak, leakIn } from '../engine/kept-inside.ts';
import { refuseUnfilled } from './refuse-unfilled.ts';
import { inquirySubject } from './settle-standing.ts';

/**
 * Refuses (Invalid) a text for an administration that holds the mail address or telephone of the asker, a note of staff,
 * or a blank that nobody filled in. The subject goes along with it, and is looked at too.
 */
export async function refuseLeak(ctx: Writing, id: string, words: string): Promise<void> {
  refuseUnfilled({ field: 'tekst', words });
  const asked = await ctx.db
    .selectFrom('inquiries.inquiry')
    .select(['subject_line as subjectLine', 'asker_email as email', 'asker_telephone as telephone'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const notes = (await listNotes(ctx, { kind: inquirySubject, id })).map(({ text }) => text);
  const leak = leakIn(`${asked.subjectLine}\n${words}`, { ...asked, notes });
  if (leak !== null) throw new Invalid('Er is nog niets verstuurd.', { tekst: leakWords[leak] });
}

const leakWords: Readonly<Record<Leak, string>> = {
  email:
    'Hier of in het onderwerp staat het mailadres van de vraagsteller. Dat gaat niet naar een administratie: haal het weg.',
  telephone:
    'Hier of in het onderwerp staat het telefoonnummer van de vraagsteller. Dat gaat niet naar een administratie: haal het weg.',
  note: 'Hier staat een interne nota in. Die gaat niet naar buiten: schrijf het in je eigen woorden.',
};
