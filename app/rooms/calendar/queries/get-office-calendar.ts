import { sql } from 'kysely';
import type { DayOff, OfficeCalendar } from '#platform/calendar.ts';
import type { Reading } from '#platform/context.ts';
import { NotFound } from '#platform/refusals.ts';

/**
 * The calendar of the office in its last version, or in an earlier one: with that a deadline can be worked out as it was
 * told. It knows whole years, those of which the legal holidays are known. Refuses (NotFound) a version that never was.
 */
export async function getOfficeCalendar(ctx: Pick<Reading, 'db'>, version?: number): Promise<OfficeCalendar> {
  const known = await ctx.db
    .selectFrom('calendar.version')
    .select('number')
    .$if(version !== undefined, (query) => query.where('number', '=', version ?? 0))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (known === undefined) throw new NotFound('Deze versie van de kalender bestaat niet.');
  const rows = await ctx.db
    .selectFrom('calendar.day_off')
    .select(['day', 'kind', 'name'])
    .where('added_in', '<=', known.number)
    .where(sql<boolean>`coalesce(withdrawn_in > ${known.number}, true)`)
    .orderBy('day')
    .execute();
  const years = rows.filter(({ kind }) => kind === 'legalHoliday').map(({ day }) => Number(day.slice(0, 4)));
  return {
    version: known.number,
    from: `${years[0] ?? 0}-01-01`,
    to: `${(years.at(-1) ?? -1) + 1}-01-01`,
    daysOff: new Map(rows.map(({ day, kind, name }): [string, DayOff] => [day, { kind, name }])),
  };
}
