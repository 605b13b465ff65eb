import { sql } from 'kysely';
import type { Actor, Writing } from '#platform/context.ts';
import { policy } from './policy.ts';

/** Lets the changes of days off and terms come one after the other: the next waits until this transaction ends. */
export async function oneAtATime(ctx: Writing): Promise<void> {
  await sql`lock table ${sql.table('calendar.version')}, ${sql.table('calendar.term')} in share row exclusive mode`.execute(
    ctx.db,
  );
}

/** The person behind the deed, or null for the system. */
export function actingPerson({ actor }: Writing): string | null {
  return actor.kind === 'member' ? actor.personId : null;
}

/** Whether a page offers this actor to change the calendar and the terms. */
export function mayManage(actor: Actor): boolean {
  return actor.kind === 'member' && policy.manageCalendar.some((role) => role === actor.role);
}
