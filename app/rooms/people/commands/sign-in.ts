import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { personFor } from '../access.ts';

/** The session to begin, and the one that this browser had, which ends: a session is never taken over. */
export interface SessionChange {
  readonly sessionToken: string;
  readonly previous: Buffer | null;
}

/**
 * Uses up a sign-in link and begins a session for its person. Refuses (Conflict) a link that is unknown, used
 * or expired. Records person.signedIn.
 */
export async function signIn(ctx: Writing, linkToken: string, change: SessionChange): Promise<void> {
  const digest = tokenDigest(linkToken);
  const link = await ctx.db
    .selectFrom('people.sign_in_link')
    .select('person_id as personId')
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (link === undefined) throw deadLink();
  // The person is locked first, as an erasure does, and the link is looked at again after that.
  await beginSession(ctx, { personId: link.personId, membershipId: null }, change);
  const used = await ctx.db
    .updateTable('people.sign_in_link')
    .set({ used_at: ctx.now })
    .where('digest', '=', digest)
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .returning('person_id')
    .executeTakeFirst();
  if (used === undefined) throw deadLink();
}

function deadLink(): Conflict {
  return new Conflict('Deze link is al gebruikt of verlopen. Vraag een nieuwe link aan.');
}

/**
 * Begins a session for a person, acting for a membership if one is given. Locks the person, so that an erasure
 * beside it either ends this session or comes first. Refuses (Conflict) a person whose data were erased. Records
 * person.signedIn, with who: until now the actor was the public.
 */
export async function beginSession(
  ctx: Writing,
  { personId, membershipId }: { personId: string; membershipId: string | null },
  { sessionToken, previous }: SessionChange,
): Promise<void> {
  await personFor(ctx, personId);
  if (previous !== null) {
    await ctx.db
      .updateTable('people.session')
      .set({ ended_at: ctx.now })
      .where('digest', '=', previous)
      .where('ended_at', 'is', null)
      .execute();
  }
  await ctx.db
    .insertInto('people.session')
    .values({
      digest: tokenDigest(sessionToken),
      person_id: personId,
      membership_id: membershipId,
      started_at: ctx.now,
      last_seen_at: ctx.now,
      ended_at: null,
    })
    .execute();
  record(ctx, 'person.signedIn', { kind: 'person', id: personId }, { personId, membershipId });
}
