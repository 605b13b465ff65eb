import type { Writing } from '#platform/context.ts';
import type { Day } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { Invalid } from '#platform/refusals.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';

/** The mailbox that takes over, from a day up to and not including another, and why. */
export interface NewStandIn {
  readonly box: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly reason: string;
}

/**
 * Letters to this organisation go to this functional mailbox; null: to that of its contact card, if it has one. Refuses
 * (NotFound) an unknown organisation. Records referral.mailboxSet.
 */
export async function setMailbox(ctx: Writing, organizationId: string, box: string | null): Promise<void> {
  await getOrganization(ctx, organizationId);
  if (box === null) {
    await ctx.db.deleteFrom('referrals.mailbox').where('organization_id', '=', organizationId).execute();
  } else {
    const kept = { box, changed_at: ctx.now };
    await ctx.db
      .insertInto('referrals.mailbox')
      .values({ organization_id: organizationId, ...kept })
      .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(kept))
      .execute();
  }
  record(ctx, 'referral.mailboxSet', { kind: 'organization', id: organizationId }, {}, { box });
}

/**
 * Letters to this organisation go to another mailbox for some days. Refuses (NotFound) an unknown
 * organisation, (Invalid) an end that does not come after the beginning. Records referral.standInSet.
 */
export async function setStandIn(ctx: Writing, organizationId: string, standIn: NewStandIn): Promise<void> {
  await getOrganization(ctx, organizationId);
  const { box, validFrom, validTo, reason } = standIn;
  if (validTo <= validFrom) {
    throw new Invalid('Er is nog niets bewaard.', { tot: 'Kies een dag na de eerste dag.' });
  }
  await ctx.db
    .insertInto('referrals.stand_in')
    .values({
      id: ctx.newId(),
      organization_id: organizationId,
      box,
      valid_from: validFrom,
      valid_to: validTo,
      reason,
      withdrawn_at: null,
    })
    .execute();
  const about = { kind: 'organization', id: organizationId };
  record(ctx, 'referral.standInSet', about, { validFrom, validTo }, { box, reason });
}

/**
 * Who at this organisation is told by name when its box stays silent. Refuses (NotFound) an unknown organisation.
 * Records referral.escalationPersonSet.
 */
export async function setEscalationPerson(
  ctx: Writing,
  organizationId: string,
  person: { readonly name: string; readonly email: string },
): Promise<void> {
  await getOrganization(ctx, organizationId);
  const kept = { ...person, changed_at: ctx.now };
  await ctx.db
    .insertInto('referrals.escalation_person')
    .values({ organization_id: organizationId, ...kept })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(kept))
    .execute();
  record(ctx, 'referral.escalationPersonSet', { kind: 'organization', id: organizationId }, {}, person);
}
