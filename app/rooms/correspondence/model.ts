/**
 * Where a question belongs that is not for the access point: supervision of local governments, the Loket where a
 * derogation is asked, the parliament, or who speaks to the press.
 */
export const authorities = ['supervision', 'derogations', 'parliament', 'press'] as const;

export type Authority = (typeof authorities)[number];
