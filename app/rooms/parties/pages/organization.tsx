import { LinkButton } from '#design/button/button.tsx';
import { Heading, PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import type { Get } from '#reception/page.ts';
import { actorMay } from '../policy.ts';
import { type ContactPoint, contactPointOfProvince } from '../queries/contact-point-of-province.ts';
import { getOrganization, type OrganizationView } from '../queries/get-organization.ts';
import { organizationKindNames } from '../texts.ts';
import { Contact } from '../views/contact.tsx';
import { OrganizationFacts } from '../views/organization-facts.tsx';

/** `/organisaties/:id`: what an organisation is, its codes, and how to reach it and its contact point. */
export const GET: Get = async (ctx, { params }) => {
  const organization = await getOrganization(ctx, params.id ?? '');
  const contactPoint = await contactPointFor(ctx, organization);
  const { id, name, kind } = organization;
  return {
    title: name,
    description: `${name} (${organizationKindNames[kind]}): codes en contactgegevens.`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Organisaties', href: '/organisaties' }, { label: name }],
    body: (
      <div class="stack">
        <PageHeading
          title={name}
          kind={organizationKindNames[kind]}
          actions={
            actorMay(ctx.actor, 'manageOrganizations') && (
              <LinkButton href={`/beheer/organisaties/${id}`} icon="pencil" skin="secondary">
                Beheren
              </LinkButton>
            )
          }
        />
        <div class="two-columns">
          <section class="stack" aria-labelledby="gegevens">
            <Heading level={2} id="gegevens">
              Gegevens
            </Heading>
            <OrganizationFacts organization={organization} />
            {municipalityLink(organization)}
          </section>
          <section class="stack" aria-labelledby="contact">
            <Heading level={2} id="contact">
              Contact
            </Heading>
            <Contact name={name} card={organization.contactCard} />
            {contactPoint && (
              <Contact
                name={contactPoint.name}
                card={contactPoint}
                kind="Contactpunt van ABB in de provincie"
              />
            )}
          </section>
        </div>
      </div>
    ),
  };
};

/** Its provincial contact point; a contact point has none but itself. */
async function contactPointFor(
  ctx: Reading,
  { kind, provinceNis }: OrganizationView,
): Promise<ContactPoint | null> {
  return provinceNis === null || kind === 'contactPoint' ? null : contactPointOfProvince(ctx, provinceNis);
}

function municipalityLink({ kind, identifiers, name }: OrganizationView) {
  const nis = identifiers.find(({ scheme }) => scheme === 'nis')?.value;
  if (nis === undefined || (kind !== 'municipality' && kind !== 'ocmw')) return null;
  return (
    <p>
      <a href={`/gemeenten/${nis}`}>Regio en gebieden van {kind === 'ocmw' ? 'deze gemeente' : name}</a>
    </p>
  );
}
