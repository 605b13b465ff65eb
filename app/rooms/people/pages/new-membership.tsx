import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { DateInput } from '#design/date-input/date-input.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { Select } from '#design/select/select.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dayOf } from '#platform/day.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import {
  listOrganizationChoices,
  type OrganizationChoice,
} from '#rooms/parties/queries/list-organization-choices.ts';
import { grantMembership } from '../commands/grant-membership.ts';
import { membershipForm } from '../forms.ts';
import { roles } from '../model.ts';
import { getPerson } from '../queries/get-person.ts';
import { roleName } from '../texts.ts';
import { personTrail } from '../views/administration-trail.ts';
import { OrganizationSelect } from '../views/organization-select.tsx';
import { erasedPersonPage } from './erased-person-page.tsx';

/** `/beheer/personen/:id/hoedanigheden/nieuw`: the form to give a person a membership. */
export const GET: Get = async (ctx, request) => {
  const person = await getPerson(ctx, request.params.id ?? '');
  if (person.erasedAt !== null) return erasedPersonPage(person);
  const choices = await listOrganizationChoices(ctx);
  return {
    title: `Hoedanigheid toekennen aan ${person.name}`,
    trail: personTrail(person, 'Hoedanigheid toekennen'),
    body: (
      <div class="stack">
        <PageHeading title="Hoedanigheid toekennen" kind={person.name} />
        <MembershipForm request={request} choices={choices} today={dayOf(ctx.now)} />
      </div>
    ),
  };
};

/** Grants the membership. */
export const POST: Post = async (ctx, { params, form }) => {
  const personId = params.id ?? '';
  const { organisatie, rol, functie, namens, vanaf, tot } = checkedForm(membershipForm, form);
  const period = { validFrom: vanaf, validTo: tot };
  const what = { organizationId: organisatie, role: rol, jobTitle: functie, onBehalfOf: namens };
  await grantMembership(ctx, { personId, ...what, ...period });
  return { seeOther: `/beheer/personen/${personId}`, notice: 'De hoedanigheid is toegekend.' };
};

interface MembershipFormProps {
  readonly request: PageRequest;
  readonly choices: readonly OrganizationChoice[];
  readonly today: string;
}

function MembershipForm({
  request: { path, params, formKey, entered },
  choices,
  today,
}: MembershipFormProps) {
  const field = enteredFields(entered, { vanaf: today });
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey}>
        <OrganizationSelect field={field('organisatie')} choices={choices} />
        <Select
          {...field('rol')}
          label="Rol"
          hint="De rol moet bij de soort organisatie passen."
          required
          empty="Kies een rol"
          options={roles.map((role) => ({ value: role, label: roleName(role) }))}
        />
        <TextInput {...field('functie')} label="Functie" maxlength={200} />
        <TextInput
          {...field('namens')}
          label="Namens"
          hint="Enkel als de persoon voor iemand anders werkt, bijvoorbeeld: de gouverneur."
          maxlength={200}
        />
        <DateInput {...field('vanaf')} label="Geldt vanaf" required />
        <DateInput
          {...field('tot')}
          label="Geldt niet meer vanaf"
          hint="Laat leeg zolang er geen einde bekend is."
        />
        <ButtonGroup>
          <Button>Hoedanigheid toekennen</Button>
          <LinkButton href={`/beheer/personen/${params.id}`} skin="naked">
            Annuleren
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
