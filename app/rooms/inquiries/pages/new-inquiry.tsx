import { Button } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { attachmentsIn, attachToInquiry } from '../commands/attach-to-inquiry.ts';
import { registerInquiry } from '../commands/register-inquiry.ts';
import { registrationForm } from '../forms.ts';
import { channelsByHand, inquiryKinds } from '../model.ts';
import { channelNames, inquiryKindNames } from '../texts.ts';
import { askerKinds, askerOptions } from '../views/asker-options.ts';
import { AttachmentsField } from './attachments-field.tsx';

/** `/vragen/nieuw`: the office registers what came by telephone, visit, letter or mail, in the order in which it is heard. */
export const GET: Get = async (ctx, { formKey, entered }) => {
  const field = enteredFields(entered, { kanaal: 'telephone', contact: dayOf(ctx.now), aard: 'question' });
  const governments = await listOrganizationChoices(ctx, askerKinds);
  return {
    title: 'Vraag registreren',
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: 'Registreren' }],
    body: (
      <div class="stack">
        <PageHeading title="Vraag registreren" intro="Het nummer geef je meteen door. Aanvullen kan later." />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action="/vragen/nieuw" oneTimeKey={formKey} label="Vraag registreren" upload>
          <TextInput {...field('onderwerp')} label="Onderwerp" maxlength={200} required />
          <Textarea {...field('vraag')} label="Vraag" rows={5} maxlength={50_000} required />
          <Select
            {...field('organisatie')}
            label="Bestuur"
            empty="Kies een bestuur, of laat leeg"
            options={askerOptions(governments)}
          />
          <TextInput {...field('naam')} label="Naam van de vraagsteller" maxlength={200} />
          <TextInput
            {...field('email')}
            label="Mailadres"
            hint="Dan krijgt de vraagsteller meteen een ontvangstbewijs."
            type="email"
            maxlength={254}
          />
          <TextInput {...field('telefoon')} label="Telefoon" maxlength={50} />
          <TextInput {...field('bestuur')} label="Andere organisatie" maxlength={200} />
          <Select
            {...field('kanaal')}
            label="Gekomen via"
            options={channelsByHand.map((value) => ({ value, label: channelNames[value] }))}
          />
          <DateInput {...field('contact')} label="Datum van het contact" />
          <Select
            {...field('aard')}
            label="Aard"
            options={inquiryKinds.map((value) => ({ value, label: inquiryKindNames[value] }))}
          />
          <AttachmentsField ctx={ctx} entered={entered} />
          <Button>Registreer</Button>
        </Form>
      </div>
    ),
  };
};

/** Registers it and shows it. */
export const POST: Post = async (ctx, { form, house }) => {
  const entered = checkedForm(registrationForm, form);
  const { id, number } = await registerInquiry(
    ctx,
    {
      channel: entered.kanaal,
      contactedOn: entered.contact,
      kind: entered.aard,
      subjectLine: entered.onderwerp,
      question: entered.vraag,
      organizationId: entered.organisatie,
      organizationName: entered.bestuur,
      name: entered.naam,
      email: entered.email,
      telephone: entered.telefoon,
      isConfidential: false,
    },
    house,
  );
  await attachToInquiry(ctx, id, attachmentsIn(form), { sender: 'office', reader: { kind: 'asker', id } });
  return { seeOther: `/vragen/${number}`, notice: `Geregistreerd onder ${number}.` };
};
