import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { withinFilters } from './inquiry-filters.ts';
import { inList } from './inquiry-lists.ts';
import { inquiryScopeOf, withinScope } from './inquiry-scope.ts';
import { foundAtMost, type InquiriesAsked, viewer, within } from './list-inquiries.ts';

type Asked = Omit<InquiriesAsked, 'page' | 'sort'>;

/**
 * How many questions that the actor may see each of these holds, in their order: those that are told from `standing`
 * alone in one pass over it, the others each by its own index. Of a search no more than `foundAtMost` + 1 are counted.
 */
export async function countEach(ctx: Reading, lists: readonly Asked[]): Promise<readonly number[]> {
  const inOnePass = lists.filter(isOfStanding);
  const passed = await countInOnePass(ctx, inOnePass);
  const others = await countApart(
    ctx,
    lists.filter((asked) => !isOfStanding(asked)),
  );
  return lists.map((asked) => (isOfStanding(asked) ? passed.shift() : others.shift()) ?? 0);
}

function isOfStanding({ search, filters }: Asked): boolean {
  return search === '' && filters.administration === null;
}

async function countInOnePass(ctx: Reading, lists: readonly Asked[]): Promise<number[]> {
  if (lists.length === 0) return [];
  const scope = await inquiryScopeOf(ctx);
  const today = dayOf(ctx.now);
  const counted = await ctx.db
    .selectFrom('inquiries.standing as standing')
    .where(withinScope(scope))
    .select((select) =>
      lists.map(({ list, filters }, place) =>
        select.fn
          .countAll<number>()
          .filterWhere(select.and([inList(list, viewer(ctx)), withinFilters(filters, today)]))
          .as(`list${place}`),
      ),
    )
    .executeTakeFirstOrThrow();
  return lists.map((_, place) => Number(counted[`list${place}`]));
}

async function countApart(ctx: Reading, lists: readonly Asked[]): Promise<number[]> {
  const counts: number[] = [];
  for (const asked of lists) {
    const matching = await within(ctx, asked);
    const { counted } = await ctx.db
      .selectFrom(
        matching
          .select(sql`1`.as('one'))
          .$if(asked.search !== '', (search) => search.limit(foundAtMost + 1))
          .as('found'),
      )
      .select((select) => select.fn.countAll<number>().as('counted'))
      .executeTakeFirstOrThrow();
    counts.push(Number(counted));
  }
  return counts;
}
