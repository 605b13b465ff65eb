import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { noteAcknowledgement } from '../commands/note-acknowledgement.ts';
import { messageForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/ontvangstbevestiging`: the receipt of a complaint was confirmed, and not by mail. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Ontvangst bevestigd',
    intro: 'Noteer dat de vraagsteller weet dat we de klacht kregen. Hiermee vertrekt er niets.',
    button: 'Bewaar',
    fields: (field) => (
      <Textarea
        {...field('tekst')}
        label="Hoe is de ontvangst bevestigd?"
        hint="Bijvoorbeeld: brief van 23 november, of telefonisch."
        rows={3}
        required
      />
    ),
  });

/** The term to confirm the receipt is met. */
export const POST: Post = async (ctx, { params, form }) => {
  const { tekst, versie } = checkedForm(messageForm, form);
  const number = params.nummer ?? '';
  await noteAcknowledgement(ctx, number, { words: tekst, version: versionOf(versie) });
  return { seeOther: `/vragen/${number}`, notice: 'Genoteerd.' };
};
