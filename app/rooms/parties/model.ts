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
