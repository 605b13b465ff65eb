import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Post } from '#reception/page.ts';
import { registerOrganization } from '../commands/register-organization.ts';
import { organizationForm } from '../forms.ts';
import { organizationKinds } from '../model.ts';
import { listProvinces } from '../queries/list-provinces.ts';
import { organizationKindNames } from '../texts.ts';
import { OrganizationFields } from '../views/organization-fields.tsx';

const path = '/beheer/organisaties/nieuw';

/** `/beheer/organisaties/nieuw`: the form for an organisation that no register of ours gives. */
export const GET: Get = async (ctx, { formKey, entered }) => {
  const field = enteredFields(entered, { vanaf: dayOf(ctx.now) });
  const provinces = await listProvinces(ctx);
  return {
    title: 'Nieuwe organisatie',
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Organisaties', href: '/organisaties' },
      { label: 'Nieuwe organisatie' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Nieuwe organisatie"
          intro="Gemeenten, OCMW’s en provincies staan er al in. Codes, contactkaart en maildomeinen vul je daarna aan."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Form action={path} oneTimeKey={formKey}>
          <Select
            {...field('soort')}
            label="Soort"
            hint="Kies goed: de soort kan later niet meer wijzigen."
            required
            empty="Kies een soort"
            options={organizationKinds.map((kind) => ({ value: kind, label: organizationKindNames[kind] }))}
          />
          <OrganizationFields field={field} provinces={provinces} />
          <DateInput {...field('vanaf')} label="Bestaat sinds" required />
          <ButtonGroup>
            <Button>Organisatie registreren</Button>
            <LinkButton href="/organisaties" skin="naked">
              Annuleren
            </LinkButton>
          </ButtonGroup>
        </Form>
      </div>
    ),
  };
};

/** Registers the organisation and goes to its page for administrators. */
export const POST: Post = async (ctx, { form }) => {
  const { soort, naam, provincie, vanaf } = checkedForm(organizationForm, form);
  const registration = { kind: soort, name: naam, provinceNis: provincie, validFrom: vanaf };
  const id = await registerOrganization(ctx, registration);
  return { seeOther: `/beheer/organisaties/${id}`, notice: `${naam} is geregistreerd.` };
};
