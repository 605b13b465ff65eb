/** Every role that a membership can carry, in the order in which pages list them. */
export const roles = [
  'coordinator',
  'contactPoint',
  'governor',
  'localGovernment',
  'provincialGovernment',
  'handler',
  'labo',
  'researcher',
  'administrator',
] as const;

/** What somebody is to Regioloket when acting through a membership; the public has none. */
export type Role = (typeof roles)[number];

/** The kinds of organisation a role belongs to: a governor acts for a governor, a handler for an administration. */
export const organizationKindsOfRole: Readonly<Record<Role, readonly string[]>> = {
  coordinator: ['abb'],
  contactPoint: ['contactPoint'],
  governor: ['governor'],
  localGovernment: ['municipality', 'ocmw', 'cooperationStructure'],
  provincialGovernment: ['province'],
  handler: ['flemishAdministration', 'federalAdministration'],
  labo: ['vvsg'],
  researcher: ['steunpunt'],
  administrator: ['abb'],
};

/** The roles that somebody of this kind of organisation can have; empty for a kind without users. */
export function rolesOfOrganizationKind(kind: string): readonly Role[] {
  return roles.filter((role) => organizationKindsOfRole[role].includes(kind));
}

/** How long a mailed link works: short for signing in, a week for what a new person must confirm. */
export const linkMinutes = { signIn: 15, accountRequest: 7 * 24 * 60 } as const;

/** How many sign-in links one person can ask for in an hour; more are silently not sent. */
export const signInLinksPerHour = 5;

/** How long a session lasts without use, and at most, in milliseconds. */
export interface SessionTerms {
  readonly idle: number;
  readonly absolute: number;
}

/** Whether a session still holds at this moment. */
export function sessionHolds(
  session: { startedAt: Date; lastSeenAt: Date },
  terms: SessionTerms,
  now: Date,
): boolean {
  return (
    now.getTime() - session.lastSeenAt.getTime() < terms.idle &&
    now.getTime() - session.startedAt.getTime() < terms.absolute
  );
}

/** The states of a request for an account, and which verb leads from one to the next. */
export const accountRequestStates = ['unconfirmed', 'waiting', 'approved', 'refused'] as const;

export type AccountRequestState = (typeof accountRequestStates)[number];

export const accountRequestTransitions = {
  confirm: { from: 'unconfirmed', to: 'waiting' },
  approve: { from: 'waiting', to: 'approved' },
  refuse: { from: 'waiting', to: 'refused' },
} as const satisfies Record<string, { from: AccountRequestState; to: AccountRequestState }>;

/** The mail domain of an address, in lower case; the whole part after the last @. */
export function mailDomain(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

/** How many requests for an account one address may make in a day; more are silently not sent. */
export const accountRequestsPerDay = 5;

/** The roles that can be asked for and approved: administrators are made by administrators only. */
export function rolesOnRequest(organizationKind: string): readonly Role[] {
  return rolesOfOrganizationKind(organizationKind).filter((role) => role !== 'administrator');
}

/** The state of a request, from what happened to it. */
export function accountRequestState(happened: {
  readonly confirmedAt: Date | null;
  readonly membershipId: string | null;
  readonly refusalReason: string | null;
}): AccountRequestState {
  if (happened.confirmedAt === null) return 'unconfirmed';
  if (happened.membershipId !== null) return 'approved';
  return happened.refusalReason === null ? 'waiting' : 'refused';
}

/** On requests for which organisations somebody decides: all, none, or those of one province. */
export type DecisionScope = 'everywhere' | 'nowhere' | { readonly provinceNis: string };

/** Whether an organisation in this province, or in none, lies within the scope. */
export function isWithin(scope: DecisionScope, provinceNis: string | null): boolean {
  if (typeof scope === 'string') return scope === 'everywhere';
  return scope.provinceNis === provinceNis;
}

/** The name that stays of a person whose data were erased. */
export const erasedName = 'gewiste persoon';

/** The roles that decide on requests for an account; a contact point only in its own province. */
export const decidingRoles = [
  'coordinator',
  'contactPoint',
  'administrator',
] as const satisfies readonly Role[];

/** What a key of an organisation may do through the API, by the code that its documentation gives. */
export const keyScopes = ['vragen.stellen', 'vragen.lezen'] as const;

export type KeyScope = (typeof keyScopes)[number];

/** The kinds of organisation that can have a key: those that ask questions. */
export const keyHolderKinds = [
  'municipality',
  'ocmw',
  'cooperationStructure',
  'province',
  'governor',
] as const;

/** How every key begins, so that people and programs that look for leaked secrets know what it is. */
export const keyPrefix = 'rl_';

/** The longest that a key works, in months. */
export const keyMonths = 24;

/** Whether a key works: until it is revoked, or its last day is over. */
export type KeyState = 'working' | 'expired' | 'revoked';

/** Where a key stands on this day (yyyy-mm-dd); `validTo` is the first day on which it no longer works. */
export function keyState(
  key: { readonly validTo: string; readonly isRevoked: boolean },
  today: string,
): KeyState {
  if (key.isRevoked) return 'revoked';
  return key.validTo <= today ? 'expired' : 'working';
}
