import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { dateOf } from './municipalities-on.ts';

/** Some generations: a start loads facts once, a publication comes a few times a year. */
const generationsKept = 8;

/** By revision, the days on which anything in the territory begins or ends, in order. */
const turningDays = new Map<string, readonly Day[]>();

/**
 * Names the state of the territory that holds on a day: two days have the same key where everything that is known of
 * them is the same. One small query once the turning days are known. Refuses (Invalid) a day before the facts begin.
 */
export async function territoryKey(ctx: Reading, day: Day, populationYear?: number): Promise<string> {
  const { id } = await ctx.db
    .selectFrom('territory.revision')
    .select('id')
    .where(sql<boolean>`${dateOf(day)} is not null`)
    .executeTakeFirstOrThrow();
  const days = turningDays.get(id) ?? (await readTurningDays(ctx));
  if (turningDays.size >= generationsKept) turningDays.clear();
  turningDays.set(id, days);
  const since = days.findLast((turn) => turn <= day) ?? 'begin';
  return [id, since, populationYear ?? 'latest'].join('/');
}

async function readTurningDays(ctx: Reading): Promise<readonly Day[]> {
  const period = sql`unnest(array[valid_from, valid_to]) as day`;
  const rows = await ctx.db
    .selectFrom(
      sql<{ day: Day }>`(
        select ${period} from territory.municipality
        union select ${period} from territory.delineation_version
        union select ${period} from territory.neighbour
        union select unnest(array[exists_from, exists_to]) from territory.delineation
        union select make_date(year, 1, 1) from territory.population
      )`.as('turn'),
    )
    .select('day')
    .where('day', 'is not', null)
    .orderBy('day')
    .execute();
  return rows.map(({ day }) => day);
}
