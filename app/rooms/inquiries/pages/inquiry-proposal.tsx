import { EmptyState } from '#design/empty-state/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { checkedForm } from '#platform/checked-form.ts';
import type { Get, Post } from '#reception/page.ts';
import { provinceNames } from '#rooms/parties/queries/list-provinces.ts';
import { acceptProposal } from '../commands/accept-proposal.ts';
import { proposalForm } from '../forms.ts';
import { getInquiry } from '../queries/get-inquiry.ts';
import { proposeTriage } from '../queries/propose-triage.ts';
import { TriageProposals } from '../views/triage-proposals.tsx';
import { versionOf } from './deed-page.tsx';

/** `/vragen/:nummer/voorstel`: what is proposed for a question; on its own page for who took something over too late. */
export const GET: Get = async (ctx, { params, formKey, entered }) => {
  const inquiry = await getInquiry(ctx, params.nummer ?? '');
  const proposals = await proposeTriage(ctx, inquiry);
  const provinces = await provinceNames(ctx);
  return {
    title: `Voorstellen: ${inquiry.number}`,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Vragen', href: '/vragen' },
      { label: inquiry.number, href: `/vragen/${inquiry.number}` },
      { label: 'Voorstellen' },
    ],
    body: (
      <div class="stack">
        <PageHeading
          title="Voorstellen"
          kind={`${inquiry.number}: ${inquiry.subjectLine}`}
          intro="Niets hiervan gebeurt vanzelf."
        />
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        {proposals.length === 0 ? (
          <EmptyState title="Geen voorstellen" icon="check">
            Alles wat Regioloket kan voorstellen, is beslist.
          </EmptyState>
        ) : (
          <TriageProposals inquiry={inquiry} proposals={proposals} provinces={provinces} formKey={formKey} />
        )}
      </div>
    ),
  };
};

/** Somebody decides what was proposed. */
export const POST: Post = async (ctx, { params, form, house }) => {
  const { wat, waarde, versie } = checkedForm(proposalForm, form);
  const number = params.nummer ?? '';
  await acceptProposal(ctx, number, { what: wat, value: waarde, version: versionOf(versie) }, house);
  return { seeOther: `/vragen/${number}`, notice: 'Voorstel overgenomen.' };
};
