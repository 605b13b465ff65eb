import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';

/** The last names of municipalities of any day, by NIS code; a code that never was one is left out. */
export async function listNamesOfCodes(
  ctx: Reading,
  nisCodes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db
    .selectFrom('territory.municipality')
    .where('nis', '=', sql<string>`any(${nisCodes})`)
    .select(['nis', 'name'])
    .orderBy('nis')
    .orderBy('valid_from', (order) => order.asc().nullsFirst())
    .execute();
  return new Map(rows.map(({ nis, name }) => [nis, name]));
}
