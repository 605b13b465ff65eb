import type { Actor } from '#platform/context.ts';
import type { Role } from '#rooms/people/model.ts';
import { answeringRoles } from './model.ts';

/** Which role may which verb. Who has the link of a referral answers it without a role. */
export const policy = {
  answerReferrals: answeringRoles,
  keepReachability: ['coordinator', 'contactPoint'],
  readFollowUpRules: ['coordinator', 'contactPoint'],
  manageFollowUpRules: ['coordinator'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether a page offers the actor to change the rules. */
export function mayManageRules(actor: Actor): boolean {
  return actor.kind === 'member' && policy.manageFollowUpRules.some((role) => role === actor.role);
}
