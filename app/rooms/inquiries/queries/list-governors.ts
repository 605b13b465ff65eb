import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { listBoxes } from '#rooms/referrals/queries/list-boxes.ts';

/** The office of a governor, and where letters to it go today; null where that is not known. */
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
    .select(['organization.id', 'organization.name', 'organization.province_nis as provinceNis'])
    .where('organization.kind', '=', 'governor')
    .where('organization.valid_from', '<=', today)
    .where((where) =>
      where.or([where('organization.valid_to', 'is', null), where('organization.valid_to', '>', today)]),
    )
    .orderBy('organization.name')
    .limit(20)
    .execute();
  const boxes = await listBoxes(
    { db, now },
    rows.map(({ id }) => id),
  );
  return rows.map(({ id, name, provinceNis }) => ({
    id,
    name,
    provinceNis: provinceNis ?? '',
    box: boxes.get(id) ?? null,
  }));
}
