/** The moment at which every test and screenshot lives, unless it says otherwise. */
export const testMoment = new Date('2026-11-23T09:00:00Z');
