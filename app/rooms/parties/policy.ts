import type { Role } from '#rooms/people/model.ts';

/** Which role may which verb. Reading organisations and their contact cards is public. */
export const policy = {
  manageOrganizations: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
