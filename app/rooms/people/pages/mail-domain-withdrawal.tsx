import { Confirmation } from '#design/confirmation/confirmation.tsx';
import { NotFound } from '#platform/refusals.ts';
import type { Get, Post } from '#reception/page.ts';
import { withdrawMailDomain } from '#rooms/parties/commands/withdraw-mail-domain.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import { listMailDomains } from '#rooms/parties/queries/list-mail-domains.ts';
import { mailDomainTrail } from '../views/administration-trail.ts';

/** `/beheer/organisaties/:id/maildomeinen/:domein/intrekking`: asks whether a mail domain must go. */
export const GET: Get = async (ctx, { path, params, formKey }) => {
  const organization = await getOrganization(ctx, params.id ?? '');
  const domain = params.domein ?? '';
  const domains = await listMailDomains(ctx, organization.id);
  if (!domains.some((one) => one.domain === domain)) {
    throw new NotFound('Dit maildomein is niet bevestigd voor deze organisatie.');
  }
  return {
    title: `${domain} intrekken`,
    trail: mailDomainTrail(organization, 'Intrekken'),
    body: (
      <Confirmation
        title={`Wil je ${domain} intrekken voor ${organization.name}?`}
        action={path}
        confirm="Maildomein intrekken"
        skin="danger"
        cancelHref={`/beheer/organisaties/${organization.id}/maildomeinen`}
        oneTimeKey={formKey}
      >
        <p>
          Nieuwe aanvragen met dit maildomein krijgen deze organisatie niet meer voorgesteld. Accounts
          blijven.
        </p>
      </Confirmation>
    ),
  };
};

/** The mail domain no longer proposes the organisation. */
export const POST: Post = async (ctx, { params }) => {
  const { id } = await getOrganization(ctx, params.id ?? '');
  const domain = params.domein ?? '';
  await withdrawMailDomain(ctx, id, domain);
  return { seeOther: `/beheer/organisaties/${id}/maildomeinen`, notice: `${domain} is ingetrokken.` };
};
