import type { Reading } from '#platform/context.ts';
import type { EditionView } from './editions.ts';

/** How many editions wait or are made that were ordered before this one. */
export async function countBefore(ctx: Reading, { id }: EditionView): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('editions.edition')
    .select((where) => where.fn.countAll<string>().as('count'))
    .where('ending', 'is', null)
    .where('id', '<', id)
    .executeTakeFirstOrThrow();
  return Number(count);
}
