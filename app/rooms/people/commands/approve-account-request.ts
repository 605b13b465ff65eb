import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { Invalid } from '#platform/refusals.ts';
import { confirmMailDomain } from '#rooms/parties/commands/confirm-mail-domain.ts';
import { organizationsByMailDomain } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { accountRequestFor, decidableOrganization } from '../access.ts';
import { accountApprovedLetter } from '../mails/account-approved-letter.ts';
import { mailDomain, type Role, rolesOnRequest } from '../model.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';
import { grantMembership } from './grant-membership.ts';
import { registerPerson } from './register-person.ts';

/** For which organisation and role, and whether the asker's mail domain is confirmed for it from now on. */
export interface Approval {
  readonly organizationId: string;
  readonly role: Role;
  readonly learnDomain: boolean;
}

/**
 * The asker has a membership from today on, as a new person or as the one who has this address, and hears how to
 * sign in. With `learnDomain` the mail domain proposes this organisation to the next asker. Refuses (NotFound) a
 * request or organisation on which the actor does not decide, (Conflict) a request that is not waiting, or a
 * membership that exists; (Invalid) a role that cannot be asked for here, or a public mail domain. Records
 * accountRequest.approved, beside what registering, granting and confirming record.
 */
export async function approveAccountRequest(
  ctx: Writing,
  id: string,
  approval: Approval,
  { baseUrl }: { baseUrl: string },
): Promise<void> {
  const request = await accountRequestFor(ctx, id, 'approve');
  const { organizationId, role } = approval;
  const organization = await decidableOrganization(ctx, organizationId);
  if (!rolesOnRequest(organization.kind).includes(role)) {
    throw new Invalid('Er is nog niets beslist.', { rol: 'Deze rol past niet bij deze organisatie.' });
  }
  const { email, name, job_title: jobTitle, on_behalf_of: onBehalfOf } = request;
  const known = await findPersonByEmail(ctx, email);
  const personId = known?.id ?? (await registerPerson(ctx, { name, email }));
  const period = { validFrom: dayOf(ctx.now), validTo: null };
  const grant = { personId, organizationId, role, jobTitle, onBehalfOf, ...period };
  const membershipId = await grantMembership(ctx, grant);
  if (approval.learnDomain) await learn(ctx, organizationId, mailDomain(email));
  const decidedBy = ctx.actor.kind === 'member' ? ctx.actor.personId : null;
  await ctx.db
    .updateTable('people.account_request')
    .set({
      decided_at: ctx.now,
      decided_by: decidedBy,
      membership_id: membershipId,
      organization_id: organizationId,
    })
    .where('id', '=', id)
    .execute();
  await post(ctx, accountApprovedLetter({ to: email, organizationName: organization.name, baseUrl }));
  const facts = { personId, membershipId, organizationId, role };
  record(ctx, 'accountRequest.approved', { kind: 'accountRequest', id }, facts);
}

/** A domain that was confirmed in the meantime is as it should be. */
async function learn(ctx: Writing, organizationId: string, domain: string): Promise<void> {
  const known = await organizationsByMailDomain(ctx, domain);
  if (!known.some((organization) => organization.id === organizationId)) {
    await confirmMailDomain(ctx, organizationId, domain);
  }
}
