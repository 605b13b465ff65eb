import type { Crumb } from '#reception/page.ts';
import type { OrganizationView } from '../queries/get-organization.ts';

/** Where an administrator's page about an organisation stands; `last` names a page below its own. */
export function managementTrail({ id, name }: Pick<OrganizationView, 'id' | 'name'>, last?: string): Crumb[] {
  const above = [
    { label: 'Start', href: '/' },
    { label: 'Beheer', href: '/beheer' },
    { label: 'Organisaties', href: '/organisaties' },
  ];
  if (last === undefined) return [...above, { label: name }];
  return [...above, { label: name, href: `/beheer/organisaties/${id}` }, { label: last }];
}
