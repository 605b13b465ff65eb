import type { Reading } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { type SessionTerms, sessionHolds } from '../model.ts';
import { listMembershipsOfPerson } from './list-memberships-of-person.ts';
import type { MembershipView } from './memberships.ts';

/** Who is signed in, for whom they act now, and for whom else they could. */
export interface SessionView {
  readonly digest: Buffer;
  readonly personId: string;
  readonly personName: string;
  readonly email: string;
  readonly acting: MembershipView | null;
  readonly memberships: readonly MembershipView[];
  readonly lastSeenAt: Date;
}

/**
 * The session that this token opens, or null: unknown, ended, expired by idleness or age, or of an erased
 * person. A membership that no longer holds is not acted for; a person with exactly one acts for that one.
 */
export async function findSession(
  ctx: Pick<Reading, 'db' | 'now'>,
  token: string,
  terms: SessionTerms,
): Promise<SessionView | null> {
  const session = await ctx.db
    .selectFrom('people.session as session')
    .innerJoin('people.person as person', 'person.id', 'session.person_id')
    .select([
      'person.id as personId',
      'person.name as personName',
      'person.email',
      'session.membership_id as membershipId',
      'session.started_at as startedAt',
      'session.last_seen_at as lastSeenAt',
    ])
    .where('session.digest', '=', tokenDigest(token))
    .where('session.ended_at', 'is', null)
    .executeTakeFirst();
  if (!session || session.email === null || !sessionHolds(session, terms, ctx.now)) return null;
  const memberships = await listMembershipsOfPerson(ctx, session.personId, dayOf(ctx.now));
  const only = memberships.length === 1 ? memberships[0] : undefined;
  return {
    digest: tokenDigest(token),
    personId: session.personId,
    personName: session.personName,
    email: session.email,
    acting: memberships.find((one) => one.id === session.membershipId) ?? only ?? null,
    memberships,
    lastSeenAt: session.lastSeenAt,
  };
}
