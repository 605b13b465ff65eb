import type { Role } from '#rooms/people/model.ts';

/** What can be done here beside working out a term, which is public. */
export type CalendarVerb = 'loadCalendar' | 'readCalendar' | 'manageCalendar';

/** No role loads the facts: the system does, at its start. What ABB decides itself, its central staff enters. */
export const policy: Readonly<Record<CalendarVerb, readonly Role[]>> = {
  loadCalendar: [],
  readCalendar: ['coordinator', 'contactPoint'],
  manageCalendar: ['coordinator'],
};
