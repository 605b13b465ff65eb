import { NotFound } from '#platform/refusals.ts';
import { goalOf } from '#reception/goal.ts';
import type { Post } from '#reception/page.ts';
import { signInAsDemo } from '../commands/sign-in-as-demo.ts';

/** `/aanmelden/demo`: takes on a demo role; there is no such address outside a demonstration on loopback. */
export const POST: Post = async (ctx, { form, query, house, newSecret: sessionToken, session }) => {
  if (!house.offersDemoRoles) throw new NotFound('Deze pagina bestaat niet. Controleer het adres.');
  const membershipId = form.text('hoedanigheid');
  if (!/^[0-9a-f-]{36}$/.test(membershipId)) throw new NotFound('Deze demorol bestaat niet.');
  await signInAsDemo(ctx, membershipId, { sessionToken, previous: session?.digest ?? null });
  return { seeOther: goalOf(query) ?? '/', notice: 'Je bent aangemeld met een demorol.', session: 'start' };
};
