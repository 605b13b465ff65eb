import { NotFound } from '#platform/refusals.ts';
import type { Post } from '#reception/page.ts';
import { signOutEverywhere } from '../commands/sign-out.ts';

/** `/afmelden/overal`: ends every session of the person, on every device. */
export const POST: Post = async (ctx, { session }) => {
  if (session === null) throw new NotFound('Je bent niet aangemeld.');
  await signOutEverywhere(ctx, session.personId);
  return { seeOther: '/', notice: 'Je bent overal afgemeld.', session: 'end' };
};
