import type { Actor } from '#platform/context.ts';
import type { Role } from '#rooms/people/model.ts';

/** Which role may which verb. Reading organisations and their contact cards is public. */
export const policy = {
  manageOrganizations: ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether the actor's role may do this, so that a page offers it. */
export function actorMay(actor: Actor, verb: keyof typeof policy): boolean {
  return actor.kind === 'member' && policy[verb].some((role) => role === actor.role);
}
