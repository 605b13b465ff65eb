import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import { Invalid } from '#platform/refusals.ts';
import { dateOf } from './municipalities-on.ts';

/** The days on which anything in the territory begins or ends, and the years of which there are inhabitants, in order. */
interface Outline {
  readonly days: readonly Day[];
  readonly years: readonly number[];
}

/** Some generations: a start loads facts once, a publication comes a few times a year. */
const generationsKept = 8;

const outlines = new Map<string, Outline>();

/**
 * Names the state of the territory that holds on a day: two days have the same key where everything that is known of
 * them is the same. One small query once the outline is known. Refuses (Invalid) a day before the facts begin, and a
 * year without inhabitants: else every year in an address would have a territory of its own.
 */
export async function territoryKey(ctx: Reading, day: Day, populationYear?: number): Promise<string> {
  const { id } = await ctx.db
    .selectFrom('territory.revision')
    .select('id')
    .where(sql<boolean>`${dateOf(day)} is not null`)
    .executeTakeFirstOrThrow();
  const outline = outlines.get(id) ?? (await readOutline(ctx));
  if (outlines.size >= generationsKept) outlines.clear();
  outlines.set(id, outline);
  refuseOtherYears(outline, populationYear);
  const since = outline.days.findLast((turn) => turn <= day) ?? 'begin';
  return [id, since, populationYear ?? 'latest'].join('/');
}

function refuseOtherYears({ years }: Outline, year: number | undefined): void {
  if (year === undefined || years.includes(year)) return;
  const message = `Inwoners zijn bekend op 1 januari van ${dutchList(years.map(String))}. Kies een van die jaren.`;
  throw new Invalid(message, { inwoners: message });
}

async function readOutline(ctx: Reading): Promise<Outline> {
  const period = sql`unnest(array[valid_from, valid_to]) as day`;
  const days = await ctx.db
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
  const years = await ctx.db
    .selectFrom('territory.population')
    .select('year')
    .distinct()
    .orderBy('year')
    .execute();
  return { days: days.map(({ day }) => day), years: years.map(({ year }) => year) };
}
