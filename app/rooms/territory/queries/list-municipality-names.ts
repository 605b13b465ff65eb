import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { MunicipalityName } from '../model.ts';
import { dateOf } from './municipalities-on.ts';

/** The names on a day of the municipalities with these codes, sorted by name; codes without one on that day are left out. */
export async function listMunicipalityNames(
  ctx: Reading,
  nisCodes: readonly string[],
  day: Day,
): Promise<readonly MunicipalityName[]> {
  return await ctx.db
    .selectFrom('territory.municipality as m')
    .where('m.valid', '@>', dateOf(day))
    .where('m.nis', '=', sql<string>`any(${nisCodes})`)
    .select(['m.nis', 'm.name'])
    .orderBy('m.name')
    .orderBy('m.nis')
    .execute();
}
