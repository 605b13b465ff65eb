/** The longest note, in characters. */
export const noteAtMost = 20_000;
