import type { Reading } from '#platform/context.ts';

/** The questions that wait for an administration with a term, or for the word of the asker; 500 after this id, by id. */
export async function listInquiriesToFollowUp(
  { db }: Pick<Reading, 'db'>,
  after: string | null,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('inquiries.standing')
    .select('inquiry_id as id')
    .where('turn', '<>', 'nobody')
    .where((where) => where.or([where('due_on', 'is not', null), where('state', '=', 'delivered')]))
    .$if(after !== null, (query) => query.where('inquiry_id', '>', after ?? ''))
    .orderBy('inquiry_id')
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}
