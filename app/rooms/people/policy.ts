import { decidingRoles, type Role } from './model.ts';

/** Which role may which verb. A contact point decides on requests from its own province only (access.ts). */
export const policy = {
  enterManagement: decidingRoles,
  decideAccountRequest: decidingRoles,
  readPeople: ['administrator'],
  managePeople: ['administrator'],
  manageKeys: ['administrator'],
  readJournal: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
