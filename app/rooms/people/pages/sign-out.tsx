import type { Post } from '#reception/page.ts';
import { signOut } from '../commands/sign-out.ts';

/** `/afmelden`: ends this session; without one there is nothing to end. */
export const POST: Post = async (ctx, { session }) => {
  if (session !== null) await signOut(ctx, session);
  return { seeOther: '/', notice: 'Je bent afgemeld.', session: 'end' };
};
