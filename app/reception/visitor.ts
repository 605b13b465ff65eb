import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Actor, Reading } from '#platform/context.ts';
import { newToken, tokenDigest } from '#platform/secret-token.ts';
import { noteSessionSeen } from '#rooms/people/commands/note-session-seen.ts';
import { findSession, type SessionView } from '#rooms/people/queries/find-session.ts';
import type { Deps } from './deps.ts';

/** Who stands at the reception with this request, at which moment, and how a form of theirs is signed. */
export interface Visitor {
  readonly now: Date;
  readonly session: SessionView | null;
  readonly actor: Actor;
  /** What form keys are signed for: the digest of the session's token, or of an old browser's own cookie. */
  readonly bearer: string;
}

const oldBrowserCookie = 'formulier';

/** The name of the session cookie: bound to host and https where the site is served so. */
export function sessionCookie(baseUrl: string): string {
  return baseUrl.startsWith('https:') ? '__Host-regioloket' : 'regioloket';
}

/** Finds the session of the request, and notes at most every five minutes that it was used. */
export async function receiveVisitor(c: Context, deps: Deps): Promise<Visitor> {
  const now = c.get('arrivedAt');
  const token = getCookie(c, sessionCookie(deps.house.baseUrl));
  if (!token) return passerBy(c, deps, now);
  const session = await findSession({ db: deps.db, now }, token, deps.sessionTerms);
  if (session === null) return passerBy(c, deps, now);
  await noteSessionSeen(deps.db, token, { now, lastSeenAt: session.lastSeenAt });
  return { now, session, actor: actorOf(session), bearer: tokenDigest(token).toString('hex') };
}

/** The visitor where it does not matter who looks: nothing is asked of the request. */
export function anybody(deps: Deps): Visitor {
  return { now: deps.clock(), session: null, actor: { kind: 'public' }, bearer: '' };
}

/** What a query gets for this visitor. */
export function readingFor(visitor: Visitor, deps: Deps): Reading {
  return { now: visitor.now, actor: visitor.actor, db: deps.db };
}

/**
 * Somebody without a session. Every browser of today tells where a form comes from; one that does not gets a
 * cookie of its own to sign its form keys for, because a key that is signed for nobody proves nothing.
 */
function passerBy(c: Context, deps: Deps, now: Date): Visitor {
  const visitor = { now, session: null, actor: { kind: 'public' } } as const;
  if (c.req.header('sec-fetch-site') !== undefined || c.req.header('origin') !== undefined) {
    return { ...visitor, bearer: '' };
  }
  const known = getCookie(c, oldBrowserCookie);
  const token = known ?? newToken();
  if (known === undefined) {
    const secure = deps.house.baseUrl.startsWith('https:');
    setCookie(c, oldBrowserCookie, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
  }
  return { ...visitor, bearer: tokenDigest(token).toString('hex') };
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
