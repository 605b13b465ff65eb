import type { Reading } from '#platform/context.ts';

/**
 * The other names by which people know a municipality or its OCMW: what it has gone up in, or what has gone up in it;
 * none where it never merged. So a question is found under both.
 */
export async function namesAcrossMergers(
  { db }: Pick<Reading, 'db'>,
  name: string,
): Promise<readonly string[]> {
  const own = name.replace(/^OCMW /, '');
  if (own === '') return [];
  const rows = await db
    .selectFrom('territory.succession as step')
    .innerJoin('territory.municipality as part', 'part.nis', 'step.from_nis')
    .innerJoin('territory.municipality as whole', 'whole.nis', 'step.to_nis')
    .select(['part.name as part', 'whole.name as whole'])
    .distinct()
    .where((where) => where.or([where('part.name', '=', own), where('whole.name', '=', own)]))
    .limit(50)
    .execute();
  return [...new Set(rows.flatMap(({ part, whole }) => (part === own ? whole : part)))].filter(
    (one) => one !== own,
  );
}
