import type { Outcome, PageModule, Post } from '#reception/page.ts';
import { recountAfter } from '#rooms/inquiries/commands/recount-clocks.ts';

const movedPage = '/beheer/verschoven-termijnen';

/**
 * A page that changes the calendar of the office or a term: its deed also counts every open term of the questions anew, in
 * the same transaction, and leads to the list of what moved if anything did.
 */
export function recounting<Page extends PageModule & { readonly POST: Post }>(page: Page): Page {
  return {
    ...page,
    POST: async (ctx, request) => {
      const { answer, moved } = await recountAfter(ctx, () => page.POST(ctx, request));
      return moved.length === 0 ? answer : toMoved(answer, moved.length);
    },
  };
}

function toMoved({ notice = '' }: Outcome, count: number): Outcome {
  const words = count === 1 ? 'Eén open termijn verschoof' : `${count} open termijnen verschoven`;
  return { seeOther: movedPage, notice: `${notice} ${words}.`.trim() };
}
