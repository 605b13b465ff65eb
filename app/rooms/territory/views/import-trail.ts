import type { Crumb } from '#reception/page.ts';

/** Where a page about an import stands; `last` names a page below its own. */
export function importTrail(
  given?: { readonly id: string; readonly fileName: string },
  last?: string,
): Crumb[] {
  const above = [
    { label: 'Start', href: '/' },
    { label: 'Beheer', href: '/beheer' },
  ];
  const list = { label: 'Afbakeningen inlezen', href: '/beheer/afbakeningen' };
  if (given === undefined)
    return last === undefined ? [...above, { label: list.label }] : [...above, list, { label: last }];
  const own = { label: given.fileName, href: `/beheer/afbakeningen/${given.id}` };
  if (last === undefined) return [...above, list, { label: own.label }];
  return [...above, list, own, { label: last }];
}
