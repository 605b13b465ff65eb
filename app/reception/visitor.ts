import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Actor, Reading } from '#platform/context.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { noteSessionSeen } from '#rooms/people/commands/note-session-seen.ts';
import { findSession, type SessionView } from '#rooms/people/queries/find-session.ts';
import type { Deps } from './deps.ts';

/** Who stands at the reception with this request, at which moment, and how a form of theirs is signed. */
export interface Visitor {
  readonly now: Date;
  readonly session: SessionView | null;
  readonly actor: Actor;
  /** What form keys are signed for: the session's digest, or empty for the public. */
  readonly bearer: string;
}

/** The name of the session cookie: bound to host and https where the site is served so. */
export function sessionCookie(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-regioloket' : 'regioloket';
}

/** Finds the session of the request, and notes at most every five minutes that it was used. */
export async function receiveVisitor(c: Context, deps: Deps): Promise<Visitor> {
  const now = deps.clock();
  const token = getCookie(c, sessionCookie(deps.house.baseUrl));
  if (!token) return { now, session: null, actor: { kind: 'public' }, bearer: '' };
  const session = await findSession({ db: deps.db, now }, token, deps.sessionTerms);
  if (session === null) return { now, session, actor: { kind: 'public' }, bearer: '' };
  await noteSessionSeen(deps.db, token, { now, lastSeenAt: session.lastSeenAt });
  return { now, session, actor: actorOf(session), bearer: tokenDigest(token).toString('hex') };
}

/** What a query gets for this visitor. */
export function readingFor(visitor: Visitor, deps: Deps): Reading {
  return { now: visitor.now, actor: visitor.actor, db: deps.db };
}

function actorOf(session: SessionView): Actor {
  if (session.acting === null) return { kind: 'public' };
  return {
    kind: 'member',
    personId: session.personId,
    membershipId: session.acting.id,
    organizationId: session.acting.organizationId,
    role: session.acting.role,
  };
}
