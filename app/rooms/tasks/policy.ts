import type { Role } from '#rooms/people/model.ts';

/** Who may give and do a task is for the room of the case it is about. */
export const policy = {} as const satisfies Record<string, readonly Role[]>;
