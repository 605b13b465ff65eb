import type { Reading } from '#platform/context.ts';

/** A mail domain that somebody at ABB confirmed; `confirmedBy` is a person's id, null when the system did. */
export interface MailDomain {
  readonly domain: string;
  readonly confirmedAt: Date;
  readonly confirmedBy: string | null;
}

/** The confirmed mail domains of an organisation, by name; at most 200. */
export function listMailDomains(ctx: Pick<Reading, 'db'>, organizationId: string): Promise<MailDomain[]> {
  return ctx.db
    .selectFrom('parties.mail_domain')
    .select(['domain', 'confirmed_at as confirmedAt', 'confirmed_by as confirmedBy'])
    .where('organization_id', '=', organizationId)
    .orderBy('domain')
    .limit(200)
    .execute();
}
