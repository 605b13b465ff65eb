import { LinkButton } from '#design/button/button.tsx';
import { Card, CardGrid } from '#design/card/card.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import type { Get } from '#reception/page.ts';
import { getOrganization } from '../queries/get-organization.ts';
import { listMailDomains } from '../queries/list-mail-domains.ts';
import { organizationKindNames } from '../texts.ts';
import { Contact } from '../views/contact.tsx';
import { managementTrail } from '../views/management-trail.ts';
import { OrganizationFacts } from '../views/organization-facts.tsx';

/** `/beheer/organisaties/:id`: everything about one organisation that an administrator can change. */
export const GET: Get = async (ctx, { params }) => {
  const organization = await getOrganization(ctx, params.id ?? '');
  const domains = await listMailDomains(ctx, organization.id);
  const path = `/beheer/organisaties/${organization.id}`;
  return {
    title: `${organization.name} beheren`,
    trail: managementTrail(organization),
    body: (
      <div class="stack">
        <PageHeading
          title={organization.name}
          kind={`${organizationKindNames[organization.kind]}, beheer`}
          actions={
            <LinkButton href={`/organisaties/${organization.id}`} skin="secondary">
              Openbare pagina
            </LinkButton>
          }
        />
        <OrganizationFacts organization={organization} />
        <CardGrid>
          <Card level={2} title="Gegevens wijzigen" href={`${path}/gegevens`} icon="pencil">
            Naam, provincie en einddatum.
          </Card>
          <Card level={2} title="Codes" href={`${path}/codes`} icon="link">
            NIS-code, KBO-nummer, OVO-code en URI’s.
          </Card>
          <Card level={2} title="Contactkaart" href={`${path}/contactkaart`} icon="phone">
            Hoe het publiek de organisatie bereikt.
          </Card>
          <Card
            level={2}
            title={`Maildomeinen (${domains.length})`}
            href={`${path}/maildomeinen`}
            icon="mail"
          >
            {domains.map(({ domain }) => domain).join(', ') || 'Nog geen maildomein bevestigd.'}
          </Card>
        </CardGrid>
        <Contact name={organization.name} card={organization.contactCard} />
      </div>
    ),
  };
};
