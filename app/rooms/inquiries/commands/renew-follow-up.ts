import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { inquiryOfDeadLink, inquiryOfOffice } from '../access.ts';
import { newLinkLetter } from '../mails/inquiry-letters.ts';
import { newLinksPerHour } from '../model.ts';
import { tellAsker } from './tell-asker.ts';

/**
 * Every link that the asker of this question has stops working now. Refuses as `inquiryOfOffice` does. Records
 * inquiry.linksRevoked.
 */
export async function revokeFollowUpLinks(ctx: Writing, number: string): Promise<void> {
  const { id } = await inquiryOfOffice(ctx, number, null);
  await ctx.db
    .updateTable('inquiries.follow_up_link')
    .set({ revoked_at: ctx.now })
    .where('inquiry_id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
  record(ctx, 'inquiry.linksRevoked', { kind: 'inquiry', id });
}

/**
 * The asker gets a new link, at the address that we have. Refuses as `inquiryOfOffice` does, and (Invalid) where there is
 * none. Records inquiry.linkRenewed.
 */
export async function sendNewLink(ctx: Writing, number: string, house: { baseUrl: string }): Promise<void> {
  const inquiry = await inquiryOfOffice(ctx, number, null);
  if (!(await tellAsker(ctx, inquiry, house, newLinkLetter)))
    throw new Invalid('Van deze vraagsteller is er geen mailadres: er is niets verstuurd.');
  record(ctx, 'inquiry.linkRenewed', { kind: 'inquiry', id: inquiry.id });
}

/**
 * Who has a link that no longer works asks a new one: it goes to the address that we have, whoever asks, a few times an
 * hour at most. Refuses (NotFound) a link that never was one. Records inquiry.linkRenewed.
 */
export async function sendNewLinkOnRequest(
  ctx: Writing,
  token: string,
  house: { baseUrl: string },
): Promise<void> {
  const inquiry = await inquiryOfDeadLink(ctx, token);
  const { made } = await ctx.db
    .selectFrom('inquiries.follow_up_link')
    .select((select) => select.fn.countAll<number>().as('made'))
    .where('inquiry_id', '=', inquiry.id)
    .where('made_at', '>', new Date(ctx.now.getTime() - 3_600_000))
    .executeTakeFirstOrThrow();
  if (Number(made) >= newLinksPerHour) return;
  if (await tellAsker(ctx, inquiry, house, newLinkLetter))
    record(ctx, 'inquiry.linkRenewed', { kind: 'inquiry', id: inquiry.id });
}
