import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';

/** The office of a governor, and where it gets letters; null where that is not known. */
export interface GovernorChoice {
  readonly id: string;
  readonly name: string;
  readonly provinceNis: string;
  readonly box: string | null;
}

/** The governors of today by name, five. */
export async function listGovernors({
  db,
  now,
}: Pick<Reading, 'db' | 'now'>): Promise<readonly GovernorChoice[]> {
  const today = dayOf(now);
  const rows = await db
    .selectFrom('parties.organization as organization')
    .leftJoin('parties.contact_card as card', 'card.organization_id', 'organization.id')
    .select(['organization.id', 'organization.name', 'organization.province_nis as provinceNis'])
    .select('card.email as box')
    .where('organization.kind', '=', 'governor')
    .where('organization.valid_from', '<=', today)
    .where((where) =>
      where.or([where('organization.valid_to', 'is', null), where('organization.valid_to', '>', today)]),
    )
    .orderBy('organization.name')
    .limit(20)
    .execute();
  return rows.map((row) => ({ ...row, provinceNis: row.provinceNis ?? '' }));
}
