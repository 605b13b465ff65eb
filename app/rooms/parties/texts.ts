import type { IdentifierScheme, OrganizationKind } from './model.ts';
import { centralAddress, organizationKinds } from './model.ts';
import type { policy } from './policy.ts';

/** What a kind of organisation is called on screen. */
export const organizationKindNames: Readonly<Record<OrganizationKind, string>> = {
  municipality: 'gemeente',
  ocmw: 'OCMW',
  province: 'provincie',
  governor: 'gouverneur',
  flemishAdministration: 'Vlaamse administratie',
  federalAdministration: 'federale administratie',
  cooperationStructure: 'samenwerkingsverband',
  vvsg: 'VVSG',
  steunpunt: 'steunpunt',
  abb: 'ABB',
  contactPoint: 'provinciaal contactpunt',
};

/** The heading over all organisations of a kind. */
export const organizationKindPlurals: Readonly<Record<OrganizationKind, string>> = {
  municipality: 'Gemeenten',
  ocmw: 'OCMW’s',
  province: 'Provincies',
  governor: 'Gouverneurs',
  flemishAdministration: 'Vlaamse administraties',
  federalAdministration: 'Federale administraties',
  cooperationStructure: 'Samenwerkingsverbanden',
  vvsg: 'VVSG',
  steunpunt: 'Steunpunt',
  abb: 'ABB',
  contactPoint: 'Provinciale contactpunten',
};

/** What a kind is called in an address. */
export const organizationKindSlugs: Readonly<Record<OrganizationKind, string>> = {
  municipality: 'gemeenten',
  ocmw: 'ocmws',
  province: 'provincies',
  governor: 'gouverneurs',
  flemishAdministration: 'vlaamse-administraties',
  federalAdministration: 'federale-administraties',
  cooperationStructure: 'samenwerkingsverbanden',
  vvsg: 'vvsg',
  steunpunt: 'steunpunt',
  abb: 'abb',
  contactPoint: 'contactpunten',
};

/** The kind that an address names, or null. */
export function kindOfSlug(slug: string): OrganizationKind | null {
  return organizationKinds.find((kind) => organizationKindSlugs[kind] === slug) ?? null;
}

/** What a code is called on screen. */
export const identifierSchemeNames: Readonly<Record<IdentifierScheme, string>> = {
  nis: 'NIS-code',
  kbo: 'KBO-nummer',
  ovo: 'OVO-code',
  uri: 'URI',
};

/** A KBO number as people read it: 0207.508.932. Other codes stand as they are. */
export function identifierText(scheme: IdentifierScheme, value: string): string {
  return scheme === 'kbo' ? value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3') : value;
}

/** What to say of a contact point that has no mailbox of its own: its address is that of the central access point. */
export function contactRouteWords(email: string | null): string | undefined {
  return email === centralAddress ? 'via het centraal toegangspunt' : undefined;
}

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  manageOrganizations: 'organisaties, hun codes, maildomeinen en contactkaarten beheren',
};

/** What each deed of this room is called in the journal. */
export const deedNames: Readonly<Record<string, string>> = {
  'governments.registered': 'besturen uit de referentiefeiten geregistreerd',
  'organization.registered': 'organisatie geregistreerd',
  'organization.amended': 'gegevens van organisatie gewijzigd',
  'organization.identifiersSet': 'codes van organisatie gewijzigd',
  'contactCard.amended': 'contactkaart gewijzigd',
  'mailDomain.confirmed': 'maildomein bevestigd',
  'mailDomain.withdrawn': 'maildomein ingetrokken',
};
