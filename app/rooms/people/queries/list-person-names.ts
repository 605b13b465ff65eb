import type { Reading } from '#platform/context.ts';

/** The names of these persons by id; at most 500. */
export async function listPersonNames(
  ctx: Pick<Reading, 'db'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db
    .selectFrom('people.person')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('id')
    .limit(500)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
