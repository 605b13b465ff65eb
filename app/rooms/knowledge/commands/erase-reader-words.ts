import { sql } from 'kysely';
import type { Writing } from '#platform/context.ts';

/**
 * Empties what readers wrote with a reaction where it holds one of these traces of a person (an address, a name, a
 * telephone number), in whatever case. That the article helped or not stays counted. Gives how many.
 */
export async function eraseReaderWords({ db }: Writing, traces: readonly string[]): Promise<number> {
  if (traces.length === 0) return 0;
  const emptied = await db
    .updateTable('knowledge.reaction')
    .set({ words: '' })
    .where(
      sql<boolean>`exists (select from unnest(${traces.map((trace) => trace.toLowerCase())}::text[]) as trace
                            where position(trace in lower(words)) > 0)`,
    )
    .returning('id')
    .execute();
  return emptied.length;
}
