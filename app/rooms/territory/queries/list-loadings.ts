import type { Reading } from '#platform/context.ts';

/** At this moment so many files of facts were taken in, for the last time or the first. */
export interface Loading {
  readonly loadedAt: Date;
  readonly files: number;
}

/** When the facts that are in use were taken in, newest first. */
export async function listLoadings(ctx: Reading): Promise<readonly Loading[]> {
  return await ctx.db
    .selectFrom('territory.loaded_set')
    .select(({ fn }) => ['loaded_at as loadedAt', fn.countAll<number>().as('files')])
    .groupBy('loaded_at')
    .orderBy('loaded_at', 'desc')
    .limit(200)
    .execute();
}
