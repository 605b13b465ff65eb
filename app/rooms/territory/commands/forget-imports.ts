import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';

const yearMilliseconds = 365 * 24 * 3_600_000;

/**
 * Of files that were thrown away or published over a year ago nothing is kept here; the versions that were published
 * from them stay. Records delineationImport.forgotten for each.
 */
export async function forgetImports(ctx: Writing): Promise<void> {
  const limit = new Date(ctx.now.getTime() - yearMilliseconds);
  const forgotten = await ctx.db
    .deleteFrom('territory.import as i')
    .where((where) =>
      where.or([
        where('i.discarded_at', '<', limit),
        where(
          'i.version',
          'in',
          where
            .selectFrom('territory.delineation_version as v')
            .where('v.published_at', '<', limit)
            .select('v.id'),
        ),
      ]),
    )
    .returning('i.id')
    .execute();
  for (const { id } of forgotten) {
    record(ctx, 'delineationImport.forgotten', { kind: 'delineationImport', id });
  }
}
