import type { Reading } from '#platform/context.ts';
import type { MergerStep } from '../model.ts';

/** Every merger we know (44 lines: those of 2019 and 2025), oldest first; days are for who reads them. */
export async function listMergerSteps(ctx: Reading): Promise<readonly MergerStep[]> {
  return await ctx.db
    .selectFrom('territory.succession')
    .select(['merged_on as mergedOn', 'from_nis as fromNis', 'to_nis as toNis'])
    .orderBy('merged_on')
    .orderBy('from_nis')
    .orderBy('to_nis')
    .limit(10_000)
    .execute();
}
