import { sql } from 'kysely';
import type { Reading } from '#platform/context.ts';

/** A part of an edition without its bytes. */
export interface PartLine {
  readonly number: number;
  readonly name: string | null;
  readonly bytes: number;
}

/** The parts of an edition, in order. */
export async function listParts(ctx: Reading, edition: string): Promise<readonly PartLine[]> {
  return await ctx.db
    .selectFrom('editions.part')
    .where('edition', '=', edition)
    .select(['number', 'name', sql<number>`octet_length(content)`.as('bytes')])
    .orderBy('number')
    .execute();
}

/** The bytes of one part. An Error where it is gone: it was thrown away while somebody downloaded it. */
export async function getPart(ctx: Reading, edition: string, number: number): Promise<Buffer> {
  const { content } = await ctx.db
    .selectFrom('editions.part')
    .where('edition', '=', edition)
    .where('number', '=', number)
    .select('content')
    .executeTakeFirstOrThrow();
  return content;
}
