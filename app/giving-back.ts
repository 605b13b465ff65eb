import type { Outcome, PageModule, Post } from '#reception/page.ts';
import { giveBackInquiries } from '#rooms/inquiries/commands/give-back-inquiries.ts';

/**
 * A page that ends what somebody is to an organisation: in the same transaction their open questions go back to their
 * contact points. An end on a later day is for the hourly round (`worker.ts`).
 */
export function givingBack<Page extends PageModule & { readonly POST: Post }>(page: Page): Page {
  return {
    ...page,
    POST: async (ctx, request) => {
      const answer = await page.POST(ctx, request);
      const count = await giveBackInquiries(ctx);
      return count === 0 ? answer : withCount(answer, count);
    },
  };
}

function withCount({ notice = '', ...outcome }: Outcome, count: number): Outcome {
  const words =
    count === 1
      ? 'Eén open vraag heeft geen behandelaar meer'
      : `${count} open vragen hebben geen behandelaar meer`;
  return {
    ...outcome,
    notice: `${notice} ${words}: het contactpunt vindt ze bij “Zonder behandelaar”.`.trim(),
  };
}
