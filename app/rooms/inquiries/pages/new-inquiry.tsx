import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { Details } from '#design/details/details.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { KeepUnsent, keepUnsentElement } from '#design/form/keep-unsent.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { Invalid } from '#platform/refusals.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { subjectFromQuestion } from '../engine/subject-from-question.ts';
import { registrationForm } from '../forms.ts';
import { channelsByHand, inquiryKinds } from '../model.ts';
import { findAsker } from '../queries/find-asker.ts';
import { inquiryScopeOf } from '../queries/inquiry-scope.ts';
import { channelNames, inquiryKindNames } from '../texts.ts';
import { askerKinds } from '../views/asker-options.ts';
import { AttachmentsField } from './attachments-field.tsx';

/** `/vragen/nieuw`: the office registers what came by telephone, visit, letter or mail, in the order in which it is heard; only the question is needed. */
export const GET: Get = async (ctx, { formKey, entered }) => {
  const field = enteredFields(entered, { kanaal: 'telephone', contact: dayOf(ctx.now), aard: 'question' });
  const governments = await listOrganizationChoices(ctx, askerKinds);
  return {
    title: 'Vraag registreren',
    elements: [keepUnsentElement],
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: 'Registreren' }],
    body: (
      <div class="stack">
        <PageHeading title="Vraag registreren" intro="Het nummer geef je meteen door. Aanvullen kan later." />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <KeepUnsent>
          <Form action="/vragen/nieuw" oneTimeKey={formKey} label="Vraag registreren" upload>
            <TextInput
              {...field('bestuur')}
              label="Bestuur of organisatie"
              hint="Naam of NIS-code. Staat het niet in de lijst, typ dan wat de vraagsteller zegt."
              suggestions={governments.map(({ name }) => name)}
              autocomplete="off"
              maxlength={200}
            />
            <TextInput
              {...field('naam')}
              label="Naam van de vraagsteller"
              autocomplete="off"
              maxlength={200}
            />
            <TextInput {...field('telefoon')} label="Telefoon" autocomplete="off" maxlength={50} />
            <TextInput
              {...field('email')}
              label="Mailadres"
              hint="Dan krijgt de vraagsteller meteen een ontvangstbewijs."
              type="email"
              autocomplete="off"
              maxlength={254}
            />
            <Textarea {...field('vraag')} label="Vraag" rows={5} required />
            <TextInput
              {...field('onderwerp')}
              label="Onderwerp"
              hint="Leeg? Dan de eerste woorden van de vraag."
            />
            <Select
              {...field('kanaal')}
              label="Gekomen via"
              required
              options={channelsByHand.map((value) => ({ value, label: channelNames[value] }))}
            />
            <Button>Registreer</Button>
            <Details
              summary="Ander contactmoment, andere aard, bijlagen"
              open={
                entered !== null && ['contact', 'aard', 'bijlagen'].some((name) => name in entered.fields)
              }
            >
              <DateInput {...field('contact')} label="Datum van het contact" />
              <Select
                {...field('aard')}
                label="Aard"
                required
                options={inquiryKinds.map((value) => ({ value, label: inquiryKindNames[value] }))}
              />
              <AttachmentsField ctx={ctx} entered={entered} />
            </Details>
          </Form>
        </KeepUnsent>
      </div>
    ),
  };
};

/** Registers it and shows it, or only its number where another contact point leads. */
export const POST: Post = async (ctx, { form, house }) => {
  const entered = checkedForm(registrationForm, form);
  const asker = await findAsker(ctx, entered.bestuur, askerKinds);
  if (asker === null) {
    throw new Invalid('Er is nog niets geregistreerd.', {
      bestuur: 'Geen enkel bestuur heeft deze NIS-code.',
    });
  }
  const { id, number, leads } = await registerInquiry(
    ctx,
    {
      channel: entered.kanaal,
      contactedOn: entered.contact,
      kind: entered.aard,
      subjectLine: entered.onderwerp || subjectFromQuestion(entered.vraag),
      question: entered.vraag,
      ...asker,
      name: entered.naam,
      email: entered.email,
      telephone: entered.telefoon,
      isConfidential: false,
    },
    house,
  );
  await attachToInquiry(ctx, id, attachmentsIn(form), { sender: 'office', reader: { kind: 'asker', id } });
  const scope = await inquiryScopeOf(ctx);
  if (scope.of !== 'province' || scope.nis === leads)
    return { seeOther: `/vragen/${number}`, notice: `Geregistreerd onder ${number}.` };
  return {
    seeOther: '/vragen',
    notice: `Geregistreerd. Geef dit nummer door: ${number}. Het contactpunt van een andere provincie leidt deze vraag.`,
  };
};
