import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { eraseDetails } from '#platform/journal-erasure.ts';

/**
 * Removes the lists that persons kept for themselves alone and who were erased since, with their names in the journal;
 * what they shared is of their office and stays. Done twice, it does nothing more. Records savedLists.forgotten.
 */
export async function forgetListsOfErased(ctx: Writing): Promise<void> {
  const removed = await ctx.db
    .deleteFrom('inquiries.saved_list')
    .where('organization_id', 'is', null)
    .where('person_id', 'in', (people) =>
      people.selectFrom('people.person').select('id').where('erased_at', 'is not', null),
    )
    .returning('id')
    .execute();
  if (removed.length === 0) return;
  const listIds = removed.map(({ id }) => id).sort();
  const erasedLines = await eraseDetails(ctx, listIds);
  record(ctx, 'savedLists.forgotten', { kind: 'upkeep', id: 'savedLists' }, { listIds, erasedLines });
}
