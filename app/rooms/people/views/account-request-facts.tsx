import { DescriptionList } from '#design/description-list/description-list.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { organizationKindNames } from '#rooms/parties/texts.ts';
import type { AccountRequestView } from '../queries/get-account-request.ts';
import { accountRequestStateNames } from '../texts.ts';

/** What the asker told, and what happened to the request. */
export function AccountRequestFacts({ request }: { request: AccountRequestView }) {
  const { organizationId, organizationName, organizationKind, onBehalfOf, remark } = request;
  const items = [
    { term: 'Naam', description: request.name },
    { term: 'Mailadres', description: request.email },
    { term: 'Functie', description: request.jobTitle },
    ...(onBehalfOf ? [{ term: 'Namens', description: onBehalfOf }] : []),
    {
      term: 'Voor',
      description: (
        <>
          <a href={`/organisaties/${organizationId}`}>{organizationName}</a> (
          {organizationKindNames[organizationKind]})
        </>
      ),
    },
    ...(remark ? [{ term: 'Opmerking', description: linesOf(remark) }] : []),
    { term: 'Toestand', description: accountRequestStateNames[request.state] },
    { term: 'Aangevraagd op', description: dutchMoment(request.askedAt) },
    ...(request.confirmedAt
      ? [{ term: 'Adres bevestigd op', description: dutchMoment(request.confirmedAt) }]
      : []),
    ...decision(request),
  ];
  return <DescriptionList items={items} />;
}

function decision({ decidedAt, decidedByName, refusalReason }: AccountRequestView) {
  if (decidedAt === null) return [];
  const by = decidedByName === null ? '' : ` door ${decidedByName}`;
  return [
    { term: 'Beslist', description: `${dutchMoment(decidedAt)}${by}` },
    ...(refusalReason === null
      ? []
      : [{ term: 'Reden van de weigering', description: linesOf(refusalReason) }]),
  ];
}

/** A text of several lines as it was typed. */
function linesOf(text: string) {
  return text.split('\n').map((line) => (
    <>
      {line}
      <br />
    </>
  ));
}
