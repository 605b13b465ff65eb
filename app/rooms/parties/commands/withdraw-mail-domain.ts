import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { NotFound } from '#platform/refusals.ts';

/**
 * The mail domain no longer proposes the organisation; accounts that exist stay. Refuses (NotFound) a domain
 * that is not confirmed for it. Records mailDomain.withdrawn.
 */
export async function withdrawMailDomain(
  ctx: Writing,
  organizationId: string,
  domain: string,
): Promise<void> {
  const withdrawn = await ctx.db
    .deleteFrom('parties.mail_domain')
    .where('organization_id', '=', organizationId)
    .where('domain', '=', domain)
    .returning('domain')
    .executeTakeFirst();
  if (withdrawn === undefined) throw new NotFound('Dit maildomein is niet bevestigd voor deze organisatie.');
  record(ctx, 'mailDomain.withdrawn', { kind: 'organization', id: organizationId }, {}, { domain });
}
