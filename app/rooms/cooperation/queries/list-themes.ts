import type { Reading } from '#platform/context.ts';

/** The themes that structures have, by name: some of the 32 labels of the code list "Inhoudelijk thema". */
export async function listThemes(ctx: Reading): Promise<readonly string[]> {
  const rows = await ctx.db
    .selectFrom('cooperation.structure')
    .select('theme')
    .where('theme', 'is not', null)
    .$narrowType<{ theme: string }>()
    .groupBy('theme')
    .orderBy('theme')
    .execute();
  return rows.map(({ theme }) => theme);
}
