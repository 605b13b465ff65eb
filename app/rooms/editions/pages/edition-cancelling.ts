import type { Post } from '#reception/page.ts';
import { cancelEdition } from '../commands/cancel-edition.ts';

/** `/bladen/:id/stoppen`: the edition is made no further. */
export const POST: Post = async (ctx, { params }) => {
  const id = params.id ?? '';
  await cancelEdition(ctx, id);
  return { seeOther: `/bladen/${id}`, notice: 'Deze bundel wordt niet verder gemaakt.' };
};
