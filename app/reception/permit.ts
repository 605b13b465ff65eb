import { NotAllowed, NotFound } from '#platform/refusals.ts';
import { may } from '../policies.ts';
import type { Permission, Route } from './route.ts';
import type { Visitor } from './visitor.ts';

const notFound = 'Deze pagina bestaat niet, of je hebt er geen toegang toe.';

/** What stands between a visitor and a page: nothing, or that they first sign in or choose a membership. */
export type Gate = 'open' | 'signIn' | 'chooseMembership';

/**
 * Whether the visitor may do this on the route. Who is not signed in is asked to, where a role could help. What
 * a role may not even see is NotFound; NotAllowed is only for acting on what it may see.
 */
export function permit(route: Route, method: 'get' | 'post', visitor: Visitor): Gate {
  const permission = route[method];
  if (permission === undefined) throw new NotFound(notFound);
  if (holds(permission, visitor)) return 'open';
  if (visitor.session === null) return 'signIn';
  if (visitor.session.acting === null) return 'chooseMembership';
  if (method === 'post' && route.get !== undefined && holds(route.get, visitor)) {
    throw new NotAllowed('Jouw rol mag dit hier niet doen. Vraag het aan een beheerder als dat niet klopt.');
  }
  throw new NotFound(notFound);
}

function holds(permission: Permission, { actor, session }: Visitor): boolean {
  if (permission === 'public') return true;
  if (permission === 'signedIn') return session !== null;
  return may(actor, permission);
}
