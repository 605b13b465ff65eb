import { Alert } from '#design/alert/alert.tsx';
import { Select } from '#design/select/select.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { authorities } from '#rooms/correspondence/model.ts';
import { authorityNames } from '#rooms/correspondence/texts.ts';
import { pointElsewhere } from '../commands/point-elsewhere.ts';
import { elsewhereForm } from '../forms.ts';
import { findStandardText } from '../queries/find-standard-text.ts';
import { authoritySlugs } from '../texts.ts';
import { MessageField } from '../views/message-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/doorverwijzing?bij=toezicht`: where a question belongs, with the standard text for it ready to change. */
export const GET: Get = withDraft(async (ctx, request) => {
  const asked = authorities.find((one) => authoritySlugs[one] === request.query.get('bij'));
  const text = asked === undefined ? '' : await findStandardText(ctx, request.params.nummer ?? '', asked);
  return await deedPage(ctx, request, {
    title: 'Doorverwijzen',
    intro:
      'De vraagsteller leest waar de vraag thuishoort, en kan zeggen dat ze toch voor ons is. De vraag blijft geregistreerd en telt niet als beantwoord.',
    button: 'Verwijs door',
    letter: 'elsewhere',
    known: () => ({ bij: asked ?? null, tekst: text }),
    fields: (field, { askerEmail }) => (
      <>
        <Select
          {...field('bij')}
          label="De vraag hoort bij"
          empty="Kies waar de vraag thuishoort"
          options={authorities.map((value) => ({ value, label: authorityNames[value] }))}
          required
        />
        <MessageField field={field} rows={14} />
        {askerEmail === null && (
          <Alert skin="warning" title="Van deze vraagsteller is er geen mailadres">
            Zeg het zelf. Wat je hierboven schrijft, staat dan alleen bij de vraag.
          </Alert>
        )}
      </>
    ),
  });
});

/** The asker is on the way to where the question belongs. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { bij, tekst, versie } = checkedForm(elsewhereForm, form);
  const number = params.nummer ?? '';
  const pointed = { authority: bij, text: tekst, version: versionOf(versie) };
  const isTold = await pointElsewhere(ctx, number, pointed, house);
  return {
    seeOther: `/vragen/${number}`,
    notice: isTold
      ? `Doorverwezen naar ${authorityNames[bij]}. De vraagsteller kreeg het per mail.`
      : `Doorverwezen naar ${authorityNames[bij]}. Zeg het zelf aan de vraagsteller.`,
  };
};

/** Some seconds later, so that it can be taken back. */
export const POST: Post = undoable('/vragen/:nummer/doorverwijzing', send);
