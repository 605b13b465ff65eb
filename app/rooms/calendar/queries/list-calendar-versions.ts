import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { CalendarDeed } from '../model.ts';

/** A version of the calendar: what made it, and which days that touched. */
export interface CalendarVersion {
  readonly number: number;
  readonly madeAt: Date;
  readonly personId: string | null;
  readonly deed: CalendarDeed;
  readonly because: string | null;
  /** How many days came or went, and the first of them. */
  readonly days: number;
  readonly firstDay: Day;
  readonly firstName: string;
}

/** The versions of the calendar, the last first; at most 200. */
export async function listCalendarVersions(ctx: Reading): Promise<readonly CalendarVersion[]> {
  const rows = await ctx.db
    .selectFrom('calendar.version as version')
    .innerJoin('calendar.day_off as off', (join) =>
      join.on((eb) =>
        eb.or([
          eb('off.added_in', '=', eb.ref('version.number')),
          eb('off.withdrawn_in', '=', eb.ref('version.number')),
        ]),
      ),
    )
    .select(['version.number', 'version.made_at', 'version.person_id', 'version.deed', 'version.because'])
    .select((eb) => eb.fn.countAll<string>().as('days'))
    .select(sql<Day>`min(off.day)`.as('firstDay'))
    .select(sql<string>`(array_agg(off.name order by off.day))[1]`.as('firstName'))
    .groupBy('version.number')
    .orderBy('version.number', 'desc')
    .limit(200)
    .execute();
  return rows.map(({ number, made_at, person_id, deed, because, days, firstDay, firstName }) => ({
    number,
    madeAt: made_at,
    personId: person_id,
    deed,
    because,
    days: Number(days),
    firstDay,
    firstName,
  }));
}
