import type { Writing } from '#platform/context.ts';
import { actingPerson, oneAtATime } from '../access.ts';
import type { CalendarDeed } from '../model.ts';

/** The number of the next version of the calendar, made by this deed; whoever else changes it waits. */
export async function newVersion(
  ctx: Writing,
  deed: CalendarDeed,
  because: string | null = null,
): Promise<number> {
  await oneAtATime(ctx);
  const { last } = await ctx.db
    .selectFrom('calendar.version')
    .select((eb) => eb.fn.max<number | null>('number').as('last'))
    .executeTakeFirstOrThrow();
  const number = (last ?? 0) + 1;
  await ctx.db
    .insertInto('calendar.version')
    .values({ number, made_at: ctx.now, person_id: actingPerson(ctx), deed, because })
    .execute();
  return number;
}
