import type { Writing } from '#platform/context.ts';
import { record } from '#platform/journal.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { organizationFor } from '../access.ts';
import { isMailDomain, isPublicMailDomain } from '../model.ts';

/**
 * From now on this mail domain proposes the organisation to whoever asks for an account. The actor vouches for
 * it: a domain is never derived from a name. One domain can be that of several organisations. Refuses (Invalid)
 * what is no domain, and one at which anybody can get an address; (Conflict) one that is confirmed already.
 * Records mailDomain.confirmed, with the domain as personal: one can be the name of somebody.
 */
export async function confirmMailDomain(ctx: Writing, organizationId: string, domain: string): Promise<void> {
  refuseUnlearnable(domain);
  await organizationFor(ctx, organizationId);
  const added = await ctx.db
    .insertInto('parties.mail_domain')
    .values({
      domain,
      organization_id: organizationId,
      confirmed_at: ctx.now,
      confirmed_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('domain')
    .executeTakeFirst();
  if (added === undefined) throw new Conflict(`${domain} is al bevestigd voor deze organisatie.`);
  record(ctx, 'mailDomain.confirmed', { kind: 'organization', id: organizationId }, {}, { domain });
}

function refuseUnlearnable(domain: string): void {
  if (!isMailDomain(domain)) {
    const message = 'Vul enkel het deel na de @ in, bijvoorbeeld gemeente.be.';
    throw new Invalid('Er is nog niets bewaard.', { domein: message });
  }
  if (isPublicMailDomain(domain)) {
    const message = `Bij ${domain} kan iedereen een adres krijgen, dus het zegt niet voor wie iemand werkt.`;
    throw new Invalid('Dit maildomein kan niet bij een organisatie horen.', { domein: message });
  }
}
