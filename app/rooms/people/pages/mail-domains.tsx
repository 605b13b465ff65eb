import { Button } from '#design/button/button.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { enteredFields } from '#reception/entered-fields.ts';
import type { Get, PageRequest, Post } from '#reception/page.ts';
import { confirmMailDomain } from '#rooms/parties/commands/confirm-mail-domain.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { listMailDomains, type MailDomain } from '#rooms/parties/queries/list-mail-domains.ts';
import { mailDomainForm } from '../forms.ts';
import { listPersonNames } from '../queries/list-person-names.ts';
import { mailDomainTrail } from '../views/administration-trail.ts';

/** `/beheer/organisaties/:id/maildomeinen`: which mail domains are the organisation's, and who vouched for them. */
export const GET: Get = async (ctx, request) => {
  const organization = await getOrganization(ctx, request.params.id ?? '');
  const domains = await listMailDomains(ctx, organization.id);
  const names = await listPersonNames(
    ctx,
    domains.flatMap(({ confirmedBy }) => confirmedBy ?? []),
  );
  return {
    title: `Maildomeinen van ${organization.name}`,
    trail: mailDomainTrail(organization),
    body: (
      <div class="stack">
        <PageHeading
          title="Maildomeinen"
          kind={organization.name}
          intro="Wie met een van deze maildomeinen een account vraagt, krijgt deze organisatie voorgesteld. Beslissen blijft mensenwerk."
        />
        <DomainTable organizationId={organization.id} domains={domains} names={names} />
        <Heading level={2}>Maildomein bevestigen</Heading>
        <DomainForm request={request} />
      </div>
    ),
  };
};

/** The actor vouches for the domain. */
export const POST: Post = async (ctx, { path, params, form }) => {
  const { id } = await getOrganization(ctx, params.id ?? '');
  const { domein } = checkedForm(mailDomainForm, form);
  await confirmMailDomain(ctx, id, domein);
  return { seeOther: path, notice: `${domein} is bevestigd.` };
};

interface DomainTableProps {
  readonly organizationId: string;
  readonly domains: readonly MailDomain[];
  readonly names: ReadonlyMap<string, string>;
}

function DomainTable({ organizationId, domains, names }: DomainTableProps) {
  const withdrawal = (domain: string) =>
    `/beheer/organisaties/${organizationId}/maildomeinen/${encodeURIComponent(domain)}/intrekking`;
  return (
    <Table
      caption="Bevestigde maildomeinen"
      captionHidden
      rows={domains}
      empty="Voor deze organisatie is nog geen maildomein bevestigd."
      columns={[
        { key: 'domein', label: 'Maildomein', header: true, cell: ({ domain }) => domain },
        { key: 'op', label: 'Bevestigd op', cell: ({ confirmedAt }) => dutchMoment(confirmedAt) },
        {
          key: 'door',
          label: 'Bevestigd door',
          cell: ({ confirmedBy }) => names.get(confirmedBy ?? '') ?? 'Regioloket',
        },
        {
          key: 'daad',
          label: 'Wijzigen',
          cell: ({ domain }) => (
            <a href={withdrawal(domain)}>
              Intrekken<span class="visually-hidden"> van {domain}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

function DomainForm({ request: { path, formKey, entered } }: { request: PageRequest }) {
  return (
    <>
      {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
      <Form action={path} oneTimeKey={formKey}>
        <TextInput
          {...enteredFields(entered)('domein')}
          label="Maildomein"
          hint="Het deel na de @. Bevestig het enkel als je bij het bestuur zelf hebt nagegaan dat het van hen is."
          maxlength={254}
          required
        />
        <Button>Maildomein bevestigen</Button>
      </Form>
    </>
  );
}
