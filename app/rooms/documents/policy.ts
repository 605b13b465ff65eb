import type { Role } from '#rooms/people/model.ts';

/** Who may attach, open and send along a document is for the room of the case it belongs to. */
export const policy = {} as const satisfies Record<string, readonly Role[]>;
