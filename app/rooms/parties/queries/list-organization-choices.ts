import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { type OrganizationKind, organizationKinds } from '../model.ts';

/** An organisation in a list to choose one from. */
export interface OrganizationChoice {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly name: string;
}

/** All organisations of today, or those of some kinds, by name; at most 2000, for a list to choose one from. */
export function listOrganizationChoices(
  ctx: Pick<Reading, 'db' | 'now'>,
  kinds: readonly OrganizationKind[] = organizationKinds,
): Promise<OrganizationChoice[]> {
  const today = dayOf(ctx.now);
  return ctx.db
    .selectFrom('parties.organization')
    .select(['id', 'kind', 'name'])
    .where('kind', 'in', kinds)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .orderBy('name')
    .orderBy('id')
    .limit(2000)
    .execute();
}
