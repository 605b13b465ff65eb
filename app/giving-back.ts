import type { PageModule, Post } from '#reception/page.ts';
import { giveBackInquiries } from '#rooms/inquiries/commands/give-back-inquiries.ts';
import { giveBackTasks } from '#rooms/inquiries/commands/give-back-tasks.ts';

/**
 * A page that ends what somebody is to an organisation: in the same transaction their open questions and tasks go back to
 * their contact points. An end on a later day is for the hourly round (`worker.ts`).
 */
export function givingBack<Page extends PageModule & { readonly POST: Post }>(page: Page): Page {
  return {
    ...page,
    POST: async (ctx, request) => {
      const answer = await page.POST(ctx, request);
      const said = [inquiriesBack(await giveBackInquiries(ctx)), tasksBack(await giveBackTasks(ctx))];
      const notice = [answer.notice, ...said].filter(Boolean).join(' ');
      return { ...answer, ...(notice !== '' && { notice }) };
    },
  };
}

function inquiriesBack(count: number): string {
  if (count === 0) return '';
  const words =
    count === 1
      ? 'Eén open vraag heeft geen behandelaar meer'
      : `${count} open vragen hebben geen behandelaar meer`;
  return `${words}: het contactpunt vindt ze bij “Zonder behandelaar”.`;
}

function tasksBack(count: number): string {
  if (count === 0) return '';
  const words = count === 1 ? 'Eén open taak is' : `${count} open taken zijn`;
  return `${words} nu van het contactpunt als geheel.`;
}
