import type { Reading } from '#platform/context.ts';

/** Names the state of all that the territory knows: another text whenever facts or published delineations changed. */
export async function getRevision(ctx: Reading): Promise<string> {
  const { id } = await ctx.db.selectFrom('territory.revision').select('id').executeTakeFirstOrThrow();
  return id;
}
