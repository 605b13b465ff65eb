import type { Insertable } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Writing } from '#platform/context.ts';
import { actingPerson, oneAtATime } from '../access.ts';

/** What a version of a term holds beside its number and who made it when. */
export type TermContent = Omit<
  Insertable<Database['calendar.term']>,
  'number' | 'made_at' | 'person_id' | 'origin'
>;

/** Adds the next version of the term of this kind, as the office decides it; returns its number. */
export async function insertTerm(ctx: Writing, content: TermContent): Promise<number> {
  await oneAtATime(ctx);
  const { last } = await ctx.db
    .selectFrom('calendar.term')
    .select((eb) => eb.fn.max<number | null>('number').as('last'))
    .where('kind', '=', content.kind)
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await ctx.db
    .insertInto('calendar.term')
    .values({ ...content, number, origin: 'office', made_at: ctx.now, person_id: actingPerson(ctx) })
    .execute();
  return number;
}
