import type { Crumb } from '#reception/page.ts';

/** Where a page about an import stands; `last` names a page below its own. */
export function importTrail(
  given?: { readonly id: string; readonly fileName: string },
  last?: string,
): Crumb[] {
  const start = { label: 'Start', href: '/' };
  const list = { label: 'Afbakeningen inlezen', href: '/beheer/afbakeningen' };
  if (given === undefined)
    return last === undefined ? [start, { label: list.label }] : [start, list, { label: last }];
  const own = { label: given.fileName, href: `/beheer/afbakeningen/${given.id}` };
  if (last === undefined) return [start, list, { label: own.label }];
  return [start, list, own, { label: last }];
}
