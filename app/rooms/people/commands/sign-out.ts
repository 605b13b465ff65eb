import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import type { SessionView } from '../queries/find-session.ts';

/** Ends this session. Records person.signedOut. */
export async function signOut(ctx: Writing, session: SessionView): Promise<void> {
  await ctx.db
    .updateTable('people.session')
    .set({ ended_at: ctx.now })
    .where('digest', '=', session.digest)
    .where('ended_at', 'is', null)
    .execute();
  record(ctx, 'person.signedOut', { kind: 'person', id: session.personId });
}

/** Ends every session of this person, on every device. Records person.signedOutEverywhere. */
export async function signOutEverywhere(ctx: Writing, personId: string): Promise<void> {
  await ctx.db
    .updateTable('people.session')
    .set({ ended_at: ctx.now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  record(ctx, 'person.signedOutEverywhere', { kind: 'person', id: personId });
}
