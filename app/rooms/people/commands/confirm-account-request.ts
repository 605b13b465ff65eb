import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { tokenDigest } from '#platform/secret-token.ts';
import { organizationsByMailDomain } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { mailDomain } from '../model.ts';

/**
 * The asker has shown that the address is theirs; ABB can now decide. `organizationId` corrects for whom they
 * ask, to an organisation that their mail domain points to. Refuses (Conflict) a link that is unknown, used or
 * expired, (Invalid) any other organisation. Records accountRequest.confirmed.
 */
export async function confirmAccountRequest(
  ctx: Writing,
  token: string,
  { organizationId }: { organizationId: string | null },
): Promise<void> {
  const request = await ctx.db
    .selectFrom('people.account_request')
    .select(['id', 'email', 'organization_id as organizationId'])
    .where('digest', '=', tokenDigest(token))
    .where('confirmed_at', 'is', null)
    .where('expires_at', '>', ctx.now)
    .forUpdate()
    .executeTakeFirst();
  if (request === undefined) {
    throw new Conflict('Deze link is al gebruikt of verlopen. Vraag zo nodig opnieuw een account aan.');
  }
  const meant = organizationId ?? request.organizationId;
  if (meant !== request.organizationId) await refuseUnproposed(ctx, request.email, meant);
  await ctx.db
    .updateTable('people.account_request')
    .set({ confirmed_at: ctx.now, organization_id: meant })
    .where('id', '=', request.id)
    .execute();
  const facts = { before: request.organizationId, organizationId: meant };
  record(ctx, 'accountRequest.confirmed', { kind: 'accountRequest', id: request.id }, facts);
}

async function refuseUnproposed(ctx: Writing, email: string, organizationId: string): Promise<void> {
  const proposed = await organizationsByMailDomain(ctx, mailDomain(email));
  if (proposed.some(({ id }) => id === organizationId)) return;
  throw new Invalid('Er is nog niets bevestigd.', {
    organisatie: 'Kies een van de organisaties die hier staan.',
  });
}
