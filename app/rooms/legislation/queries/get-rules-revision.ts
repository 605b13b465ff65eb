import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';

/** Names the state of the rules and derogations: another text whenever the files that they come from changed. */
export async function getRulesRevision(ctx: Reading): Promise<string> {
  const { checksums } = await ctx.db
    .selectFrom('legislation.loaded_set')
    .select(sql<string>`coalesce(string_agg(checksum, ' ' order by name), '')`.as('checksums'))
    .executeTakeFirstOrThrow();
  return checksums;
}
