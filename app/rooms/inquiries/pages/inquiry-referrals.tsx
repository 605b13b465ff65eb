import { CheckboxGroup } from '#design/checkbox-group/checkbox-group.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { Select } from '#design/select/select.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { isId } from '#platform/is-id.ts';
import { Invalid } from '#platform/refusals.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { type Addressee, listAddressees } from '#rooms/referrals/queries/list-addressees.ts';
import { attachmentsIn } from '../commands/attach-to-inquiry.ts';
import { referInquiry } from '../commands/refer-inquiry.ts';
import { referralForm } from '../forms.ts';
import { addresseeKinds } from '../model.ts';
import { addresseeOptions } from '../views/addressee-options.ts';
import { MailboxLinks } from '../views/mailbox-links.tsx';
import { AttachmentsField } from './attachments-field.tsx';
import { deedPage, versionOf } from './deed-page.tsx';
import { DocumentChoices } from './document-choices.tsx';
import { stopToInsert } from './text-block-choice.tsx';
import { undoable, withDraft } from './undoable.ts';

/** `/vragen/:nummer/deelvragen`: a question to an administration; ABB stays in charge. */
export const GET: Get = withDraft(async (ctx, request) => {
  const administrations = await listAddressees(ctx, addresseeKinds);
  const unreached = administrations.filter(({ hasBox }) => !hasBox);
  return deedPage(ctx, request, {
    title: 'Doorsturen',
    intro: 'De administratie krijgt een mail met een link en antwoordt zonder account. Wij blijven opvolgen.',
    button: 'Stuur door',
    letter: 'referral',
    upload: true,
    known: ({ question }) => ({ tekst: question, administratie: request.query.get('administratie') }),
    fields: (field, { id }) => (
      <>
        <Select
          {...field('administratie')}
          label="Bevoegde administratie"
          hint="Wie nog geen postvak heeft, staat onderaan en kun je nog niet kiezen."
          empty="Kies een administratie"
          required
          options={addresseeOptions(administrations)}
        />
        <OthersToo
          addressees={administrations.filter(({ hasBox }) => hasBox)}
          field={field('ook')}
          chosen={request.entered?.values.all('ook') ?? []}
        />
        {unreached.length > 0 && (
          <Details summary="Een postvak invullen dat nog ontbreekt">
            <MailboxLinks organizations={unreached} />
          </Details>
        )}
        <Textarea
          {...field('tekst')}
          label="Deelvraag"
          hint="De administratie ziet alleen dit, het onderwerp en wat je hieronder meestuurt. Laat weg wat ze niet nodig heeft."
          rows={8}
          required
        />
        <DateInput {...field('tegen')} label="Antwoord gevraagd tegen" min={dayOf(ctx.now)} />
        <DocumentChoices
          ctx={ctx}
          entered={request.entered}
          inquiryId={id}
          hint="Niets gaat mee dat je niet aanvinkt."
        />
        <AttachmentsField ctx={ctx} entered={request.entered} label="Andere bijlagen" />
      </>
    ),
  });
});

interface OthersTooProps {
  readonly addressees: readonly Addressee[];
  readonly field: EnteredField;
  readonly chosen: readonly string[];
}

/** Whom else the same is asked: each gets a deelvraag of its own. */
function OthersToo({ addressees, field, chosen }: OthersTooProps) {
  return (
    <Details summary="Dezelfde deelvraag ook naar andere administraties" open={chosen.length > 0}>
      <CheckboxGroup
        {...field}
        label="Ook naar"
        hint="Elk krijgt een eigen deelvraag met een eigen link, en ziet niet wie het nog kreeg."
        options={addressees.map(({ id, name }) => ({ value: id, label: name }))}
        values={chosen}
      />
    </Details>
  );
}

/** The deelvraag is on its way, or one to each. */
export const send: Post = async (ctx, { params, form, house }) => {
  stopToInsert(form);
  const { administratie, tekst, tegen, versie } = checkedForm(referralForm, form);
  const addresseeIds = [...new Set([administratie, ...form.all('ook')])];
  if (!addresseeIds.every(isId))
    throw new Invalid('Er is nog niets doorgestuurd.', { ook: 'Kies administraties uit de lijst.' });
  const number = params.nummer ?? '';
  await referInquiry(
    ctx,
    number,
    {
      addresseeIds,
      question: tekst,
      dueOn: tegen,
      version: versionOf(versie),
      attachments: attachmentsIn(form),
    },
    house,
  );
  const count = addresseeIds.length;
  return {
    seeOther: `/vragen/${number}`,
    notice:
      count === 1
        ? 'Doorgestuurd. Nu is het aan de administratie.'
        : `Doorgestuurd naar ${count} administraties, elk met een eigen deelvraag. Nu is het aan hen.`,
  };
};

/** Some seconds later, so that it can be taken back. */
export const POST: Post = undoable('/vragen/:nummer/deelvragen', send);
