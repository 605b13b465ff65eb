import { Alert } from '#design/alert/alert.tsx';
import { Button } from '#design/button/button.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { RadioGroup } from '#design/radio-group/radio-group.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Reading } from '#platform/context.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, Page, PageRequest, Post } from '#reception/page.ts';
import {
  organizationsByMailDomain,
  type ProposedOrganization,
} from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { organizationKindNames } from '#rooms/parties/texts.ts';
import { confirmAccountRequest } from '../commands/confirm-account-request.ts';
import { confirmationForm } from '../forms.ts';
import { mailDomain } from '../model.ts';
import { type AccountRequestView, findAccountRequestByToken } from '../queries/get-account-request.ts';

const trail = [
  { label: 'Start', href: '/' },
  { label: 'Account aanvragen', href: '/account-aanvragen' },
  { label: 'Je aanvraag' },
];

/** `/account-aanvragen/:token`: opening the link changes nothing; only the press on the button confirms. */
export const GET: Get = async (ctx, request) => {
  const found = await findAccountRequestByToken(ctx, request.params.token ?? '');
  if (found === null || (found.state === 'unconfirmed' && found.expiresAt <= ctx.now)) return deadLinkPage;
  return found.state === 'unconfirmed' ? pressPage(ctx, request, found) : standingPage(found);
};

/** The address is the asker's; the request now waits for a decision. */
export const POST: Post = async (ctx, { path, params, form }) => {
  const { organisatie } = checkedForm(confirmationForm, form);
  await confirmAccountRequest(ctx, params.token ?? '', { organizationId: organisatie });
  return { seeOther: path };
};

async function pressPage(ctx: Reading, request: PageRequest, found: AccountRequestView): Promise<Page> {
  const { entered, path, formKey } = request;
  const proposed = await organizationsByMailDomain(ctx, mailDomain(found.email));
  return {
    title: 'Bevestig je aanvraag',
    trail,
    body: (
      <div class="stack">
        <PageHeading
          title="Bevestig je aanvraag"
          intro="Kijk je aanvraag na en bevestig ze met de knop onderaan."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <Asked request={found} />
        <Form action={path} oneTimeKey={formKey}>
          <OrganizationChoice
            request={found}
            proposed={proposed}
            field={enteredFields(entered, { organisatie: found.organizationId })('organisatie')}
          />
          <Button>Mijn aanvraag bevestigen</Button>
        </Form>
      </div>
    ),
  };
}

/** Shown only where the mail domain points to another organisation beside the one asked for. */
function OrganizationChoice({
  request,
  proposed,
  field,
}: {
  request: AccountRequestView;
  proposed: readonly ProposedOrganization[];
  field: ReturnType<ReturnType<typeof enteredFields>>;
}) {
  const others = proposed.filter(({ id }) => id !== request.organizationId);
  if (others.length === 0) return null;
  const asked = {
    id: request.organizationId,
    name: request.organizationName,
    kind: request.organizationKind,
  };
  const options = [asked, ...others].map(({ id, name, kind }) => ({
    value: id,
    label: `${name} (${organizationKindNames[kind]})`,
  }));
  return (
    <RadioGroup
      {...field}
      label="Voor welke organisatie vraag je een account?"
      hint="We kennen je maildomein. Kies wat past; voor een tweede organisatie vraag je later nog een account aan."
      required
      options={options}
    />
  );
}

function Asked({ request }: { request: AccountRequestView }) {
  const { name, email, jobTitle, onBehalfOf, organizationName, organizationKind } = request;
  const items = [
    { term: 'Naam', description: name },
    { term: 'Mailadres', description: email },
    { term: 'Functie', description: jobTitle },
    ...(onBehalfOf ? [{ term: 'Namens', description: onBehalfOf }] : []),
    { term: 'Voor', description: `${organizationName} (${organizationKindNames[organizationKind]})` },
  ];
  return <DescriptionList items={items} />;
}

const standing = {
  waiting:
    'Je mailadres is bevestigd. Het Agentschap Binnenlands Bestuur beslist over je aanvraag. Je krijgt de beslissing per mail.',
  approved: 'Je aanvraag is goedgekeurd. Je kunt je aanmelden met je mailadres.',
  refused: 'Je aanvraag is niet goedgekeurd. De reden kreeg je per mail.',
} as const;

function standingPage({ state }: AccountRequestView): Page {
  const words = state === 'unconfirmed' ? '' : standing[state];
  return {
    title: 'Je aanvraag',
    trail,
    body: (
      <>
        <PageHeading title="Je aanvraag" intro={words} />
        {state === 'approved' && <a href="/aanmelden">Meld je aan</a>}
      </>
    ),
  };
}

const deadLinkPage: Page = {
  title: 'Deze link werkt niet meer',
  trail,
  status: 410,
  body: (
    <>
      <PageHeading title="Deze link werkt niet meer" />
      <Alert skin="warning" title="De link is verlopen of onvolledig">
        <a href="/account-aanvragen">Vraag opnieuw een account aan</a>.
      </Alert>
    </>
  ),
};
