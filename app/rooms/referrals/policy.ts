import type { Role } from '#rooms/people/model.ts';

/** Which role may which verb. Who has the link of a referral answers it without a role. */
export const policy = {
  answerReferrals: ['handler', 'labo', 'researcher', 'provincialGovernment'],
} as const satisfies Record<string, readonly Role[]>;
