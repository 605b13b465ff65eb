import type { Role } from '#rooms/people/model.ts';

/** What can be done here beside reading, which is public. */
export type LegislationVerb = 'loadRules';

/** No role loads the rules: the system does, at its start. */
export const policy: Readonly<Record<LegislationVerb, readonly Role[]>> = {
  loadRules: [],
};
