import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import type { OrganizationKind } from '../model.ts';

/** An organisation that a mail domain points to. */
export interface ProposedOrganization {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceNis: string | null;
}

/** The organisations that ended for which this mail domain was confirmed: their people still mail from it. */
export function formerOrganizationsByMailDomain(
  ctx: Pick<Reading, 'db' | 'now'>,
  domain: string,
): Promise<{ readonly name: string; readonly kind: OrganizationKind }[]> {
  return ctx.db
    .selectFrom('parties.mail_domain as domain')
    .innerJoin('parties.organization as organization', 'organization.id', 'domain.organization_id')
    .select(['organization.name', 'organization.kind'])
    .where('domain.domain', '=', domain.toLowerCase())
    .where('organization.valid_to', '<=', dayOf(ctx.now))
    .orderBy('organization.valid_to', 'desc')
    .orderBy('organization.id')
    .limit(5)
    .execute();
}

/** The organisations of today for which this mail domain was confirmed, by name; most domains have none or one. */
export function organizationsByMailDomain(
  ctx: Pick<Reading, 'db' | 'now'>,
  domain: string,
): Promise<ProposedOrganization[]> {
  const today = dayOf(ctx.now);
  return ctx.db
    .selectFrom('parties.mail_domain as domain')
    .innerJoin('parties.organization as organization', 'organization.id', 'domain.organization_id')
    .select([
      'organization.id',
      'organization.kind',
      'organization.name',
      'organization.province_nis as provinceNis',
    ])
    .where('domain.domain', '=', domain.toLowerCase())
    .where('organization.valid_from', '<=', today)
    .where((where) =>
      where.or([where('organization.valid_to', 'is', null), where('organization.valid_to', '>', today)]),
    )
    .orderBy('organization.name')
    .orderBy('organization.id')
    .limit(50)
    .execute();
}
