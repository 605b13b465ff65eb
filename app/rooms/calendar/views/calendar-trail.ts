import type { Crumb } from '#reception/page.ts';

/** Where a page on the calendar stands; `last` names a page below it. */
export function calendarTrail(last?: string): Crumb[] {
  return below({ label: 'Kalender', href: '/beheer/kalender' }, last);
}

/** Where a page on the terms stands; `last` names a page below it. */
export function termsTrail(last?: string): Crumb[] {
  return below({ label: 'Termijnen', href: '/beheer/termijnen' }, last);
}

function below(page: Required<Crumb>, last: string | undefined): Crumb[] {
  const above = [
    { label: 'Start', href: '/' },
    { label: 'Beheer', href: '/beheer' },
  ];
  return last === undefined ? [...above, { label: page.label }] : [...above, page, { label: last }];
}
