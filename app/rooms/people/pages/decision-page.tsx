import { PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import type { Entered, Page, PageRequest } from '#reception/page.ts';
import { isPublicMailDomain } from '#rooms/parties/model.ts';
import { organizationsByMailDomain } from '#rooms/parties/queries/organizations-by-mail-domain.ts';
import { isWithin, mailDomain, rolesOnRequest } from '../model.ts';
import { decisionScopeOf } from '../queries/decision-scope-of.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';
import { getAccountRequest } from '../queries/get-account-request.ts';
import { accountRequestStateNames } from '../texts.ts';
import { Decision } from '../views/decision.tsx';

/** The page of one request, for its three addresses: to read, to approve, to refuse. */
export async function decisionPage(
  ctx: Reading,
  { params, formKey }: PageRequest,
  cameBack: { form: 'approval' | 'refusal'; entered: Entered } | null,
): Promise<Page> {
  const request = await getAccountRequest(ctx, params.id ?? '');
  const domain = mailDomain(request.email);
  const proposed = await organizationsByMailDomain(ctx, domain);
  const scope = await decisionScopeOf(ctx);
  const { organizationId: id, organizationName: name, organizationKind: kind, provinceNis } = request;
  const others = proposed.filter((one) => one.id !== id && isWithin(scope, one.provinceNis));
  const approvable = [{ id, name, kind, provinceNis }, ...others];
  return {
    title: `Accountaanvraag van ${request.name}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Beheer', href: '/beheer' },
      { label: 'Accountaanvragen', href: '/beheer/accountaanvragen' },
      { label: request.name },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title={request.name}
          kind={`Accountaanvraag: ${accountRequestStateNames[request.state]}`}
        />
        <Decision
          request={request}
          domain={domain}
          isPublicDomain={isPublicMailDomain(domain)}
          proposed={proposed}
          approvable={approvable}
          roles={[...new Set(approvable.flatMap((one) => rolesOnRequest(one.kind)))]}
          known={await findPersonByEmail(ctx, request.email)}
          formKey={formKey}
          cameBack={cameBack}
        />
      </div>
    ),
  };
}
