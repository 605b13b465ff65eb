import type { Writing } from '#platform/context.ts';
import { dayOf } from '#platform/day.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { findOrganizationByIdentifier } from '#rooms/parties/queries/find-organization-by-identifier.ts';
import { grantMembership } from './grant-membership.ts';
import { registerPerson } from './register-person.ts';

/** The Agentschap Binnenlands Bestuur in the Organisatieregister (Wegwijs). */
const abb = 'OVO001835';

/**
 * Makes the person with this address an administrator at ABB from today on, and registers them if need be:
 * the first administrator is made from the command line. Refuses (Conflict) who is one already, (Invalid) what
 * is no address.
 */
export async function makeAdministrator(ctx: Writing, email: string): Promise<void> {
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)) {
    throw new Invalid(`Dit is geen volledig mailadres: ${email}`);
  }
  const organization = await findOrganizationByIdentifier(ctx, { scheme: 'ovo', value: abb });
  if (organization === null)
    throw new Conflict('ABB is nog niet geregistreerd. Start Regioloket eerst één keer.');
  const known = await ctx.db
    .selectFrom('people.person')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  await grantMembership(ctx, {
    personId: known?.id ?? (await registerPerson(ctx, { name: email, email })),
    organizationId: organization.id,
    role: 'administrator',
    jobTitle: 'beheerder',
    onBehalfOf: null,
    validFrom: dayOf(ctx.now),
    validTo: null,
  });
}
