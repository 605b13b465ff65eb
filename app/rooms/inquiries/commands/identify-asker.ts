import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { inquiryFor } from '../access.ts';
import { settleStanding } from './settle-standing.ts';

/** Which organisation asks; null where it is none that we know. */
export interface AskerToIdentify {
  readonly organizationId: string | null;
  readonly version: number | null;
}

/**
 * Says for which organisation a question is asked: its people see it from now on. What the asker said of it stays.
 * Refuses as `inquiryFor` does, and (NotFound) an organisation that is not there. Records inquiry.identified.
 */
export async function identifyAsker(
  ctx: Writing,
  number: string,
  { organizationId, version }: AskerToIdentify,
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'identify', version);
  if (organizationId !== null) await getOrganization(ctx, organizationId);
  await ctx.db
    .updateTable('inquiries.inquiry')
    .set({ asker_organization_id: organizationId })
    .where('id', '=', id)
    .execute();
  await settleStanding(ctx, id);
  record(ctx, 'inquiry.identified', { kind: 'inquiry', id }, { organizationId });
}
