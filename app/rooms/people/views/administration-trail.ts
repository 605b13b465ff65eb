import type { Crumb } from '#reception/page.ts';

/** Where an administrator's page stands: below the home page, the overview and the given places; the last is the page. */
export function administrationTrail(...below: readonly Crumb[]): Crumb[] {
  return [{ label: 'Start', href: '/' }, { label: 'Beheer', href: '/beheer' }, ...below];
}

/** Where a page about one person stands; `last` names a page below their own. */
export function personTrail(
  { id, name }: { readonly id: string; readonly name: string },
  last?: string,
): Crumb[] {
  const people = { label: 'Personen', href: '/beheer/personen' };
  if (last === undefined) return administrationTrail(people, { label: name });
  return administrationTrail(people, { label: name, href: `/beheer/personen/${id}` }, { label: last });
}

/** Where the pages about the mail domains of an organisation stand; `last` names a page below the list. */
export function mailDomainTrail(
  { id, name }: { readonly id: string; readonly name: string },
  last?: string,
): Crumb[] {
  const page = `/beheer/organisaties/${id}`;
  const organization = [
    { label: 'Organisaties', href: '/organisaties' },
    { label: name, href: page },
  ];
  if (last === undefined) return administrationTrail(...organization, { label: 'Maildomeinen' });
  const list = { label: 'Maildomeinen', href: `${page}/maildomeinen` };
  return administrationTrail(...organization, list, { label: last });
}
