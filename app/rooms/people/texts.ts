import type { AccountRequestState, KeyScope, KeyState, Role } from './model.ts';
import type { policy } from './policy.ts';

const roleNames: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator ABB',
  contactPoint: 'medewerker provinciaal contactpunt',
  governor: 'gouverneur',
  localGovernment: 'lokaal bestuur',
  provincialGovernment: 'provinciebestuur',
  handler: 'behandelaar van een administratie',
  labo: 'medewerker Labo',
  researcher: 'onderzoeker',
  administrator: 'beheerder',
};

/** What a role is called on screen. */
export function roleName(role: Role): string {
  return roleNames[role];
}

/** What a state of an account request is called on screen. */
export const accountRequestStateNames: Readonly<Record<AccountRequestState, string>> = {
  unconfirmed: 'adres nog niet bevestigd',
  waiting: 'wacht op beslissing',
  approved: 'goedgekeurd',
  refused: 'geweigerd',
};

/** What each verb is, after "mag". */
export const verbNames: Readonly<Record<keyof typeof policy, string>> = {
  enterManagement: 'het overzicht van het beheer openen, met wat de eigen rol er mag',
  decideAccountRequest:
    'beslissen over een aanvraag van een account (een provinciaal contactpunt: van besturen in de eigen provincie)',
  readPeople: 'personen en hun hoedanigheden opzoeken',
  managePeople: 'personen en hun hoedanigheden beheren',
  manageKeys: 'sleutels voor de API maken en intrekken',
  readJournal: 'het journaal lezen (wie wat deed, zonder de inhoud van vragen)',
};

/** What a state is called in an address and on its tab. */
export const accountRequestTabs: readonly { state: AccountRequestState; slug: string; label: string }[] = [
  { state: 'waiting', slug: 'te-beslissen', label: 'Te beslissen' },
  { state: 'unconfirmed', slug: 'onbevestigd', label: 'Adres nog niet bevestigd' },
  { state: 'approved', slug: 'goedgekeurd', label: 'Goedgekeurd' },
  { state: 'refused', slug: 'geweigerd', label: 'Geweigerd' },
];

/** What a key may, beside its code. */
export const keyScopeNames: Readonly<Record<KeyScope, string>> = {
  'vragen.stellen': 'vragen stellen',
  'vragen.lezen': 'eigen vragen opvolgen',
};

/** Whether a key works. */
export const keyStateNames: Readonly<Record<KeyState, string>> = {
  working: 'werkt',
  expired: 'verlopen',
  revoked: 'ingetrokken',
};

/** What each deed of this room is called in the journal. */
export const deedNames: Readonly<Record<string, string>> = {
  'person.registered': 'persoon geregistreerd',
  'person.amended': 'gegevens van persoon gewijzigd',
  'person.erased': 'persoonsgegevens gewist',
  'person.signInLinkAsked': 'aanmeldlink aangevraagd',
  'person.signedIn': 'aangemeld',
  'person.membershipChosen': 'hoedanigheid gekozen',
  'person.signedOut': 'afgemeld',
  'person.signedOutEverywhere': 'afgemeld op alle toestellen',
  'membership.granted': 'hoedanigheid toegekend',
  'membership.ended': 'hoedanigheid beëindigd',
  'accountRequest.asked': 'account aangevraagd',
  'accountRequest.confirmed': 'mailadres van accountaanvraag bevestigd',
  'accountRequest.approved': 'accountaanvraag goedgekeurd',
  'accountRequest.refused': 'accountaanvraag geweigerd',
  'accountRequests.forgotten': 'oude accountaanvragen gewist',
  'apiKey.made': 'sleutel voor de API gemaakt',
  'apiKey.revoked': 'sleutel voor de API ingetrokken',
};

/** A membership in one line: Torhout (lokaal bestuur, namens de burgemeester). */
export function membershipWords(membership: {
  readonly organizationName: string;
  readonly role: Role;
  readonly onBehalfOf?: string | null;
}): string {
  const whom = membership.onBehalfOf ? `, namens ${membership.onBehalfOf}` : '';
  return `${membership.organizationName} (${roleName(membership.role)}${whom})`;
}
