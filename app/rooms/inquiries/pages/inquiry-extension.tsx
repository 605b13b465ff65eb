import { Alert } from '#design/alert/alert.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { extendTerm } from '../commands/extend-term.ts';
import { messageForm } from '../forms.ts';
import { deedPage, versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/verlenging`: more time for a decision, once and with reasons. */
export const GET: Get = (ctx, request) =>
  deedPage(ctx, request, {
    title: 'Termijn verlengen',
    intro:
      'Dit kan één keer. De vraagsteller krijgt de redenen en de nieuwe laatste dag, met de uitleg, per mail.',
    button: 'Verleng de termijn',
    fields: (field, { askerEmail }) => (
      <>
        {askerEmail === null && (
          <Alert skin="warning" title="Van deze vraagsteller is er geen mailadres">
            Laat zelf per brief weten waarom je verlengt en tot wanneer.
          </Alert>
        )}
        <Textarea
          {...field('tekst')}
          label="Redenen"
          hint="De vraagsteller leest dit. Schrijf u, niet je."
          rows={6}
          maxlength={50_000}
          required
        />
      </>
    ),
  });

/** The term takes longer, and the asker hears why. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { tekst, versie } = checkedForm(messageForm, form);
  const number = params.nummer ?? '';
  const isTold = await extendTerm(ctx, number, { reasons: tekst, version: versionOf(versie) }, house);
  return {
    seeOther: `/vragen/${number}`,
    notice: isTold
      ? 'De termijn is verlengd. De vraagsteller kreeg de redenen per mail.'
      : 'De termijn is verlengd. Laat de vraagsteller zelf per brief weten waarom, en tot wanneer.',
  };
};
