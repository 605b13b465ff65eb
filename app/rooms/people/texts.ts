import type { AccountRequestState, Role } from './model.ts';
import type { policy } from './policy.ts';

const roleNames: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator ABB',
  contactPoint: 'medewerker contactpunt',
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
  decideAccountRequest:
    'beslissen over een aanvraag van een account (een provinciaal contactpunt: van besturen in de eigen provincie)',
  readPeople: 'personen en hun hoedanigheden opzoeken',
  managePeople: 'personen en hun hoedanigheden beheren',
  readJournal: 'het journaal lezen (wie wat deed, zonder de inhoud van vragen)',
};
