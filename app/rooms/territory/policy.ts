import type { Role } from '#rooms/people/model.ts';

/** What can be done here beside reading, which is public. */
export type TerritoryVerb = 'loadFacts' | 'manageDelineations';

/**
 * No role loads the reference facts: the system does, at its start. Delineations are for ABB's central staff: a
 * provincial contact point reads them as everybody does.
 */
export const policy: Readonly<Record<TerritoryVerb, readonly Role[]>> = {
  loadFacts: [],
  manageDelineations: ['coordinator'],
};
