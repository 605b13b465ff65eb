import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { pageHref, pageNumber } from '#platform/paging.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { listOrganizationChoices } from '#rooms/parties/queries/list-organization-choices.ts';
import { listOrganizations } from '#rooms/parties/queries/list-organizations.ts';
import { requestAccount } from '../commands/request-account.ts';
import { accountRequestForm } from '../forms.ts';
import { AccountRequestFields } from '../views/account-request-fields.tsx';
import { OrganizationFinder } from '../views/organization-finder.tsx';
import { OrganizationSelect } from '../views/organization-select.tsx';

const path = '/account-aanvragen';

/** `/account-aanvragen`: first the organisation, by searching; then the form. */
export const GET: Get = async (ctx, request) => {
  const { query, entered } = request;
  const atForm = entered !== null || query.has('organisatie');
  return {
    title: 'Account aanvragen',
    description: 'Vraag een account aan om voor je bestuur of organisatie in Regioloket te werken.',
    trail: [{ label: 'Start', href: '/' }, { label: 'Account aanvragen' }],
    body: (
      <div class="stack">
        <PageHeading
          title="Account aanvragen"
          intro="Werk je voor een bestuur of organisatie en wil je in Regioloket werken? Je vraagt hier een account aan, je bevestigt je mailadres, en het Agentschap Binnenlands Bestuur beslist."
        />
        {atForm ? await formStep(ctx, request) : await searchStep(ctx, query)}
      </div>
    ),
  };
};

/** Keeps the request and mails the link; whoever asks hears the same. */
export const POST: Post = async (ctx, { form, house }) => {
  const { organisatie, naam, email, functie, namens, opmerking } = checkedForm(accountRequestForm, form);
  const who = { name: naam, email, jobTitle: functie, onBehalfOf: namens };
  await requestAccount(ctx, { ...who, organizationId: organisatie, remark: opmerking }, house);
  return { seeOther: '/account-aangevraagd' };
};

async function searchStep(ctx: Reading, query: URLSearchParams) {
  const search = (query.get('zoek') ?? '').trim().slice(0, 200);
  const found = search === '' ? null : await listOrganizations(ctx, { search, page: pageNumber(query) });
  return <OrganizationFinder path={path} search={search} found={found} hrefForPage={pageHref(path, query)} />;
}

async function formStep(ctx: Reading, { query, formKey, entered }: PageRequest) {
  const field = enteredFields(entered, { organisatie: query.get('organisatie') });
  return (
    <>
      <Heading level={2}>Stap 2 van 2: wie ben je?</Heading>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey} label="Account aanvragen">
        <OrganizationSelect
          field={field('organisatie')}
          choices={await listOrganizationChoices(ctx)}
          hint="Toch een andere? Kies ze in de lijst: wat je hieronder invulde blijft staan."
        />
        <AccountRequestFields field={field} />
        <p>
          Deze gegevens dienen enkel om over je aanvraag te beslissen en je account te beheren. Lees hoe we
          ermee omgaan in de <a href="/privacy">privacyverklaring</a>.
        </p>
        <Button>Account aanvragen</Button>
      </Form>
    </>
  );
}
