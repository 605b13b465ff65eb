import type { Actor } from '#platform/context.ts';
import type { Role } from '#rooms/people/model.ts';
import { askingRoles, officeRoles, readingRoles } from './model.ts';

/**
 * Which role may which verb; on which questions is for access.ts: the centre on all, a contact point on those of its
 * province, a government or governor on its own.
 */
export const policy = {
  registerInquiries: officeRoles,
  readInquiries: readingRoles,
  manageTriage: officeRoles,
  handleInquiries: officeRoles,
  readReviewRules: officeRoles,
  manageReviewRules: ['coordinator'],
  followOwnInquiries: askingRoles,
  eraseAskers: ['coordinator'],
  readSignals: [...officeRoles, 'governor'],
} as const satisfies Record<string, readonly Role[]>;

/** Whether the actor belongs to the office, so that a page offers what the office does. */
export function mayHandle(actor: Actor): boolean {
  return actor.kind === 'member' && officeRoles.some((role) => role === actor.role);
}

/** Whether somebody with this role asks for the own organisation, and for no other. */
export function asksForOwn(role: string): boolean {
  return askingRoles.some((one) => one === role);
}

/** Whether the actor decides for the centre, where administrations keep pointing at each other. */
export function decidesForCentre(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'member' && actor.role === 'coordinator');
}
