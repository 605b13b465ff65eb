import type { Role } from '#rooms/people/model.ts';

/** What can be done here beside reading, which is public. */
export type TerritoryVerb = 'loadFacts';

/** No role loads the reference facts: the system does, at its start. */
export const policy: Readonly<Record<TerritoryVerb, readonly Role[]>> = {
  loadFacts: [],
};
