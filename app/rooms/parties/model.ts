/** Every kind of organisation, in the order in which pages list them. */
export const organizationKinds = [
  'municipality',
  'ocmw',
  'province',
  'governor',
  'flemishAdministration',
  'federalAdministration',
  'cooperationStructure',
  'vvsg',
  'steunpunt',
  'abb',
  'contactPoint',
] as const;

export type OrganizationKind = (typeof organizationKinds)[number];

/** The codes by which the outside world knows an organisation. */
export const identifierSchemes = ['nis', 'kbo', 'ovo', 'uri'] as const;

export type IdentifierScheme = (typeof identifierSchemes)[number];

/** The kinds that belong to one province, and so to one provincial contact point. */
export const kindsWithinProvince: readonly OrganizationKind[] = [
  'municipality',
  'ocmw',
  'province',
  'governor',
  'contactPoint',
];

/** What is wrong with an identifier, or null: a NIS code has 5 digits, a KBO number 10 with check digits. */
export function identifierFault(scheme: IdentifierScheme, value: string): IdentifierFault | null {
  if (scheme === 'nis') return /^\d{5}$/.test(value) ? null : 'nisForm';
  if (scheme === 'ovo') return /^OVO\d{6}$/.test(value) ? null : 'ovoForm';
  if (scheme === 'uri') return /^https?:\/\/\S+$/.test(value) ? null : 'uriForm';
  if (!/^[01]\d{9}$/.test(value)) return 'kboForm';
  return kboChecks(value) ? null : 'kboCheck';
}

export type IdentifierFault = 'nisForm' | 'ovoForm' | 'uriForm' | 'kboForm' | 'kboCheck';

/** The last two digits of a KBO number are 97 minus the first eight modulo 97 (Kruispuntbank van Ondernemingen). */
function kboChecks(value: string): boolean {
  return 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8));
}

/** Whether the text is a mail domain as it is written after the @: labels and dots, no address, no wildcard. */
export function isMailDomain(text: string): boolean {
  return /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(text);
}

/** The mailbox of the central access point (centraal toegangspunt), as ABB publishes it. */
export const centralAddress = 'regiovorming@vlaanderen.be';

/**
 * Mail domains at which anybody can get an address, among those that people in Flanders use most. Such a domain
 * says nothing about where somebody works, so it may never be learnt as that of an organisation: the next
 * stranger with the same provider would be proposed for it.
 */
const publicMailDomains: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.be', 'outlook.com', 'outlook.be', 'live.com'],
  ...['live.be', 'msn.com', 'yahoo.com', 'yahoo.fr', 'icloud.com', 'me.com', 'mac.com', 'proton.me', 'pm.me'],
  ...['protonmail.com', 'gmx.com', 'gmx.net', 'aol.com', 'mail.com', 'zoho.com', 'tutanota.com', 'tuta.com'],
  ...['telenet.be', 'skynet.be', 'proximus.be', 'belgacom.net', 'scarlet.be', 'pandora.be', 'edpnet.be'],
  ...['orange.be', 'mobistar.be', 'voo.be', 'base.be', 'ziggo.nl', 'kpnmail.nl', 'orange.fr', 'free.fr'],
]);

/** Whether anybody can get an address at this mail domain. */
export function isPublicMailDomain(domain: string): boolean {
  return publicMailDomains.has(domain);
}

/** The reference facts begin here; an organisation that is older was there on this day. */
export const firstKnownDay = '2018-12-31';

/** How the public reaches an organisation: functional addresses only, no persons; null is not known. */
export interface ContactCard {
  readonly email: string | null;
  readonly telephone: string | null;
  readonly address: string | null;
  readonly website: string | null;
  readonly note: string | null;
}
