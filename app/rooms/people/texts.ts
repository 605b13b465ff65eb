import type { AccountRequestState, Role } from './model.ts';

const roleNames: Readonly<Record<Role, string>> = {
  coordinator: 'coördinator ABB',
  contactPoint: 'provinciaal contactpunt',
  governor: 'gouverneur',
  localGovernment: 'lokaal bestuur',
  provincialGovernment: 'provinciebestuur',
  handler: 'behandelaar van een administratie',
  labo: 'Labo Regiovorming',
  researcher: 'Steunpunt Bestuurlijke Vernieuwing',
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
