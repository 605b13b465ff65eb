import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { organizationsByMailDomain } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { inquiryFor } from '../access.ts';
import { goesOnIn, listMerged } from '../queries/list-merged.ts';
import { settleStanding } from './settle-standing.ts';

/** Which organisation asks; null where it is none that we know. */
export interface AskerToIdentify {
  readonly organizationId: string | null;
  readonly version: number | null;
}

/**
 * Says for which organisation a question is asked: its people see it from now on. What the asker said of it stays in
 * words; that it is none takes back what the asker chose. Refuses as `inquiryFor` does, (NotFound) an organisation that is
 * not there, and (Conflict) where another question of the same asker was merged into it. Records inquiry.identified.
 */
export async function identifyAsker(
  ctx: Writing,
  number: string,
  { organizationId, version }: AskerToIdentify,
): Promise<void> {
  const { id } = await inquiryFor(ctx, number, 'identify', version);
  if (await goesOnWithAnother(ctx, id))
    throw new Conflict(
      'Deze vraag is samengevoegd met een andere van dezelfde vraagsteller. Maak dat eerst ongedaan.',
    );
  if (organizationId !== null) await getOrganization(ctx, organizationId);
  await keepAsker(ctx, id, organizationId);
}

/**
 * The asker showed that the address is theirs: where its domain belongs to the organisation that they claimed, that is who
 * asks. Any other claim waits for a person of the office, and so does that of a question that was merged: its people
 * would act for the asker of the other one too. Records inquiry.identified.
 */
export async function identifyByMailDomain(ctx: Writing, id: string): Promise<void> {
  const { asker_organization_id, claimed_organization_id, asker_email } = await ctx.db
    .selectFrom('inquiries.inquiry')
    .select(['asker_organization_id', 'claimed_organization_id', 'asker_email'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (asker_organization_id !== null || claimed_organization_id === null) return;
  if (await goesOnWithAnother(ctx, id)) return;
  const owners = await organizationsByMailDomain(ctx, asker_email?.split('@')[1] ?? '');
  if (owners.some((owner) => owner.id === claimed_organization_id))
    await keepAsker(ctx, id, claimed_organization_id);
}

/** Whether it was merged into another question, or another into it: those are seen by one organisation. */
async function goesOnWithAnother(ctx: Writing, id: string): Promise<boolean> {
  const root = await goesOnIn(ctx, id);
  return root !== id || (await listMerged(ctx, [id])).length > 0;
}

async function keepAsker(ctx: Writing, id: string, organizationId: string | null): Promise<void> {
  await ctx.db
    .updateTable('inquiries.inquiry')
    .set({
      asker_organization_id: organizationId,
      ...(organizationId === null && { claimed_organization_id: null }),
    })
    .where('id', '=', id)
    .execute();
  await settleStanding(ctx, id);
  record(ctx, 'inquiry.identified', { kind: 'inquiry', id }, { organizationId });
}
