import type { Role } from '#rooms/people/model.ts';

/** What can be done here beside reading, which is public. */
export type CooperationVerb = 'loadStructures';

/** No role loads the structures: the system does, at its start. */
export const policy: Readonly<Record<CooperationVerb, readonly Role[]>> = {
  loadStructures: [],
};
