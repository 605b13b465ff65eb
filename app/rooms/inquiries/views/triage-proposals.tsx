import { Button, ButtonGroup, LinkButton } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { Table } from '#design/table/table.tsx';
import type { InquiryView } from '../queries/get-inquiry.ts';
import type { TriageProposal } from '../queries/propose-triage.ts';
import { authoritySlugs } from '../texts.ts';
import { proposalWords, reasonWords } from './triage-words.ts';

interface TriageProposalsProps {
  readonly inquiry: InquiryView;
  readonly proposals: readonly TriageProposal[];
  /** Names of provinces by NIS code. */
  readonly provinces: ReadonlyMap<string, string>;
  readonly formKey: string;
}

/** Where somebody decides otherwise than was proposed, below the address of the question. */
const otherwise = {
  asker: 'vraagsteller',
  place: 'toewijzing',
  classification: 'aard',
} as const;

/** What Regioloket proposes and why, each to take over with one button or to decide otherwise; nothing where it has nothing. */
export function TriageProposals({ inquiry, proposals, provinces, formKey }: TriageProposalsProps) {
  if (proposals.length === 0) return null;
  const page = `/vragen/${inquiry.number}`;
  return (
    <Table
      caption="Voorstellen van Regioloket"
      captionHidden
      stacks
      rows={proposals}
      columns={[
        {
          key: 'voorstel',
          label: 'Voorstel',
          header: true,
          cell: (proposal) => proposalWords(proposal, provinces),
        },
        { key: 'reden', label: 'Omdat', cell: ({ because }) => reasonWords(because) },
        {
          key: 'daad',
          label: 'Beslissen',
          cell: (proposal) => {
            if (proposal.what === 'administration')
              return <ReferralLink page={page} administration={proposal.administration} />;
            if (proposal.what === 'elsewhere')
              return (
                <LinkButton
                  skin="secondary"
                  href={`${page}/doorverwijzing?bij=${authoritySlugs[proposal.authority]}`}
                >
                  Bereid het bericht voor
                </LinkButton>
              );
            return (
              <Form
                action={`${page}/voorstel`}
                oneTimeKey={formKey}
                label={proposalWords(proposal, provinces)}
              >
                <input type="hidden" name="versie" value={String(inquiry.version)} />
                <input type="hidden" name="wat" value={proposal.what} />
                <input type="hidden" name="waarde" value={proposal.value} />
                <ButtonGroup>
                  <Button skin="secondary">Neem over</Button>
                  <LinkButton skin="naked" href={`${page}/${otherwise[proposal.what]}`}>
                    Iets anders
                  </LinkButton>
                </ButtonGroup>
              </Form>
            );
          },
        },
      ]}
    />
  );
}

function ReferralLink({
  page,
  administration,
}: {
  readonly page: string;
  readonly administration: { readonly id: string } | null;
}) {
  return (
    <LinkButton
      skin="secondary"
      href={`${page}/deelvragen${administration === null ? '' : `?administratie=${administration.id}`}`}
    >
      {administration === null ? 'Kies de administratie' : 'Schrijf de deelvraag'}
    </LinkButton>
  );
}
