import type { Post } from '#reception/page.ts';
import { reopenImport } from '../commands/reopen-import.ts';

/** `/beheer/afbakeningen/:id/heropening`: the draft goes, and its file is looked through again. */
export const POST: Post = async (ctx, { params }) => {
  const id = params.id ?? '';
  await reopenImport(ctx, id);
  return { seeOther: `/beheer/afbakeningen/${id}`, notice: 'Het bestand is weer open om na te kijken.' };
};
