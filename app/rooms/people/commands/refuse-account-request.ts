import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { post } from '#platform/post.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { accountRequestFor } from '../access.ts';
import { accountRefusedLetter } from '../mails/account-refused-letter.ts';

/**
 * The asker gets no account, and hears why. Refuses (NotFound) a request on which the actor does not decide,
 * (Conflict) one that is not waiting. Records accountRequest.refused.
 */
export async function refuseAccountRequest(
  ctx: Writing,
  id: string,
  { reason }: { reason: string },
): Promise<void> {
  const request = await accountRequestFor(ctx, id, 'refuse');
  const organization = await getOrganization(ctx, request.organization_id);
  await ctx.db
    .updateTable('people.account_request')
    .set({
      decided_at: ctx.now,
      decided_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      refusal_reason: reason,
    })
    .where('id', '=', id)
    .execute();
  await post(ctx, accountRefusedLetter({ to: request.email, organizationName: organization.name, reason }));
  record(ctx, 'accountRequest.refused', { kind: 'accountRequest', id }, {}, { reason });
}
