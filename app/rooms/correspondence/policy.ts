import type { Actor } from '#platform/context.ts';
import type { Role } from '#rooms/people/model.ts';

/** Which role may which verb. Who may write a letter is for the room of the case it is about. */
export const policy = {
  readTextBlocks: ['coordinator', 'contactPoint'],
  manageTextBlocks: ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether the actor writes text blocks, so that a page offers it. */
export function mayManageTextBlocks(actor: Actor): boolean {
  return actor.kind === 'member' && policy.manageTextBlocks.some((role) => role === actor.role);
}
