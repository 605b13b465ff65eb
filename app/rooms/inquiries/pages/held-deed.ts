import type { Post } from '#reception/page.ts';
import { forgetDraft, undoHeldDeed } from '../commands/undo-held-deed.ts';

/** `/vragen/:nummer/verzendingen/:id`: what waits is taken back, and its form opens again; or a draft is thrown away. */
export const POST: Post = async (ctx, { params, form }) => {
  const { nummer = '', id = '' } = params;
  if (form.text('daad') === 'weggooien') {
    await forgetDraft(ctx, id);
    return { seeOther: `/vragen/${nummer}`, notice: 'Het concept is weg.' };
  }
  return { seeOther: await undoHeldDeed(ctx, nummer, id) };
};
