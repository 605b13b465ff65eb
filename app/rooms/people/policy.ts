import type { Role } from './model.ts';

const everyone: readonly Role[] = [
  'coordinator',
  'contactPoint',
  'governor',
  'localGovernment',
  'provincialGovernment',
  'handler',
  'labo',
  'researcher',
  'administrator',
];

/** Which role may which verb. A contact point decides on requests from its own province only (access.ts). */
export const policy = {
  readOwnAccount: everyone,
  decideAccountRequest: ['coordinator', 'contactPoint', 'administrator'],
  readPeople: ['administrator'],
  managePeople: ['administrator'],
  readJournal: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
