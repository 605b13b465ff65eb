/** Placeholder until the rooms stand. */
export const arrows = {};
