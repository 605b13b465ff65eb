import { Alert } from '#design/alert/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { amendContactCard } from '../commands/amend-contact-card.ts';
import { contactCardForm } from '../forms.ts';
import { getOrganization, type OrganizationView } from '../queries/get-organization.ts';
import { managementTrail } from '../views/management-trail.ts';

/** `/beheer/organisaties/:id/contactkaart`: the form for how the public reaches it. */
export const GET: Get = async (ctx, request) => {
  const organization = await getOrganization(ctx, request.params.id ?? '');
  return {
    title: `Contactkaart van ${organization.name}`,
    trail: managementTrail(organization, 'Contactkaart'),
    body: (
      <div class="stack">
        <PageHeading
          title="Contactkaart"
          kind={organization.name}
          intro="Iedereen kan deze gegevens lezen."
        />
        <Alert skin="info">
          Vul enkel functionele gegevens in, zoals een algemeen mailadres: geen namen, adressen of nummers van
          personen.
        </Alert>
        <CardForm organization={organization} request={request} />
      </div>
    ),
  };
};

/** The public reaches the organisation as the card now says. */
export const POST: Post = async (ctx, { params, form }) => {
  const { id } = await getOrganization(ctx, params.id ?? '');
  const { email, telefoon, adres, website, toelichting } = checkedForm(contactCardForm, form);
  const card = { email, telephone: telefoon, address: adres, website, note: toelichting };
  await amendContactCard(ctx, id, card);
  return { seeOther: `/beheer/organisaties/${id}`, notice: 'De contactkaart is bewaard.' };
};

function CardForm({ organization, request }: { organization: OrganizationView; request: PageRequest }) {
  const { email, telephone, address, website, note } = organization.contactCard;
  const known = { email, telefoon: telephone, adres: address, website, toelichting: note };
  const field = enteredFields(request.entered, known);
  const { entered } = request;
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={`/beheer/organisaties/${organization.id}/contactkaart`} oneTimeKey={request.formKey}>
        <TextInput {...field('email')} label="E-mail" type="email" maxlength={254} />
        <TextInput {...field('telefoon')} label="Telefoon" type="tel" maxlength={30} width="short" />
        <TextInput {...field('adres')} label="Adres" maxlength={300} />
        <TextInput {...field('website')} label="Website" type="url" maxlength={500} />
        <Textarea {...field('toelichting')} label="Toelichting" rows={4} />
        <ButtonGroup>
          <Button>Contactkaart bewaren</Button>
          <LinkButton href={`/beheer/organisaties/${organization.id}`} skin="naked">
            Annuleren
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
