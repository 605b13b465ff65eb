import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Link } from '#design/link/link.tsx';
import { List } from '#design/list/list.tsx';
import { dutch } from '#platform/day.ts';
import { firstKnownDay, type IdentifierScheme } from '../model.ts';
import type { OrganizationView } from '../queries/get-organization.ts';
import { identifierSchemeNames, identifierText, organizationKindNames } from '../texts.ts';

/** What is known of an organisation: kind, province, days and codes, each URI a link. */
export function OrganizationFacts({ organization }: { organization: OrganizationView }) {
  const { kind, provinceName, validFrom, validTo } = organization;
  const items = [
    { term: 'Soort', description: organizationKindNames[kind] },
    ...(provinceName && kind !== 'province' ? [{ term: 'Provincie', description: provinceName }] : []),
    ...(validFrom > firstKnownDay ? [{ term: 'Bestaat sinds', description: dutch(validFrom) }] : []),
    ...(validTo ? [{ term: 'Bestaat niet meer vanaf', description: dutch(validTo) }] : []),
    ...(['nis', 'kbo', 'ovo'] as const).flatMap((scheme) => codes(organization, scheme)),
    ...uris(organization),
  ];
  return <DescriptionList items={items} />;
}

function codes({ identifiers }: OrganizationView, scheme: IdentifierScheme) {
  return identifiers
    .filter((one) => one.scheme === scheme)
    .map(({ value }) => ({
      term: identifierSchemeNames[scheme],
      description: identifierText(scheme, value),
    }));
}

function uris({ identifiers }: OrganizationView) {
  const links = identifiers
    .filter(({ scheme }) => scheme === 'uri')
    .map(({ value }) => (
      <Link href={value} external>
        {value}
      </Link>
    ));
  return links.length === 0 ? [] : [{ term: 'Identificatie (URI)', description: <List items={links} /> }];
}
