import type { Role } from '#rooms/people/model.ts';

/** Everybody may order an edition; to cancel what others may wait for is for ABB's central staff. */
export const policy = {
  cancelEdition: ['coordinator', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;
