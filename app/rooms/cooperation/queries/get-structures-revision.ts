import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';

/** Names the state of the structures and their participants: another text whenever the files that they come from changed. */
export async function getStructuresRevision(ctx: Reading): Promise<string> {
  const { checksums } = await ctx.db
    .selectFrom('cooperation.loaded_set')
    .select(sql<string>`coalesce(string_agg(checksum, ' ' order by name), '')`.as('checksums'))
    .executeTakeFirstOrThrow();
  return checksums;
}
