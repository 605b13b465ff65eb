import type { Reading } from '#platform/context.ts';

/** How much there is to administer: persons who can sign in, organisations, lines in the journal. */
export async function countAdministration(
  ctx: Pick<Reading, 'db'>,
): Promise<{ readonly people: number; readonly organizations: number; readonly journalLines: number }> {
  const people = await ctx.db
    .selectFrom('people.person')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('email', 'is not', null)
    .executeTakeFirstOrThrow();
  const organizations = await ctx.db
    .selectFrom('parties.organization')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  // The numbers of the journal are gapless, so the last one counts them all.
  const last = await ctx.db
    .selectFrom('journal.line')
    .select((select) => select.fn.max('number').as('number'))
    .executeTakeFirstOrThrow();
  return { people: people.count, organizations: organizations.count, journalLines: last.number ?? 0 };
}
