import type { Actor } from '#platform/context.ts';
import type { Role } from '#rooms/people/model.ts';

/** Which role may which verb; what holds today everybody reads. */
export const policy = {
  readArticles: ['coordinator', 'contactPoint'],
  manageArticles: ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether the actor writes articles, so that a page offers it. */
export function mayManage(actor: Actor): boolean {
  return actor.kind === 'member' && policy.manageArticles.some((role) => role === actor.role);
}
