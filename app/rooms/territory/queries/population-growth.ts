import type { Reading } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import type { Population } from '../model.ts';
import { municipalitiesOn } from './municipalities-on.ts';

/** By how much the inhabitants grew from the first to the last count of the same territory. */
export interface PopulationGrowth {
  readonly nis: string;
  readonly first: Population;
  readonly last: Population;
  /** Of the inhabitants of the first count, in thousandths: 0.052 is 5.2 % more. */
  readonly growth: number;
}

/**
 * The growth of the municipalities of a day, by NIS code: those that were counted in several years as they are on that
 * day. Refuses (Invalid) a day before the facts begin.
 */
export async function populationGrowth(ctx: Reading, day: Day): Promise<readonly PopulationGrowth[]> {
  const counts = await ctx.db
    .selectFrom(municipalitiesOn(day))
    .innerJoin('territory.population as count', (join) =>
      join
        .onRef('count.nis', '=', 'm.nis')
        .onRef('count.territory_from', 'is not distinct from', 'm.valid_from'),
    )
    .select(['m.nis', 'count.year', 'count.inhabitants', 'count.source'])
    .orderBy('m.nis')
    .orderBy('count.year')
    .execute();
  return [...Map.groupBy(counts, ({ nis }) => nis)].flatMap(([nis, of]) => {
    const [first, last] = [of[0], of.at(-1)];
    if (first === undefined || last === undefined || first.year === last.year || first.inhabitants === 0)
      return [];
    return [{ nis, first, last, growth: thousandths(last.inhabitants / first.inhabitants - 1) }];
  });
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
