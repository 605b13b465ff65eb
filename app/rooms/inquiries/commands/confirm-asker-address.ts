import type { Writing } from '#platform/context.ts';
import { inquiryByLink } from '../access.ts';
import { addInquiryStep } from './add-inquiry-step.ts';
import { identifyByMailDomain } from './identify-asker.ts';

/**
 * The asker shows, by a press on the private page, that the address is theirs. Once is enough. The government that they
 * chose is known from then on where the address is one of it. Records inquiry.addressConfirmed.
 */
export async function confirmAskerAddress(ctx: Writing, token: string): Promise<void> {
  const { cameBy: id } = await inquiryByLink(ctx, token, 'add');
  const known = await ctx.db
    .selectFrom('inquiries.step')
    .select('id')
    .where('inquiry_id', '=', id)
    .where('kind', '=', 'addressConfirmed')
    .executeTakeFirst();
  if (known !== undefined) return;
  await addInquiryStep(ctx, id, { kind: 'addressConfirmed' });
  await identifyByMailDomain(ctx, id);
}
