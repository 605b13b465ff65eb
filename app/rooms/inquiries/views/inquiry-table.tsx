import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { InquiryLine } from '../queries/list-inquiries.ts';
import { inquiryKindNames, inquiryStateNames, turnNames } from '../texts.ts';
import { TurnPill } from './inquiry-pills.tsx';

interface InquiryTableProps {
  readonly inquiries: readonly InquiryLine[];
  /** The names of those who have them, by person. */
  readonly owners: ReadonlyMap<string, string>;
}

/** Questions as a list: number, subject, who asks, whose turn it is, by when. */
export function InquiryTable({ inquiries, owners }: InquiryTableProps) {
  return <Table caption="Vragen" captionHidden stacks rows={inquiries} columns={columns(owners)} />;
}

function columns(owners: ReadonlyMap<string, string>): Column<InquiryLine>[] {
  return [
    {
      key: 'onderwerp',
      label: 'Vraag',
      header: true,
      cell: ({ number, subjectLine }) => (
        <>
          <a href={`/vragen/${number}`}>{subjectLine}</a>
          <br />
          <small>{number}</small>
        </>
      ),
      value: ({ number, subjectLine }) => `${number} ${subjectLine}`,
    },
    {
      key: 'vraagsteller',
      label: 'Vraagsteller',
      cell: ({ askerName }) => askerName,
      value: ({ askerName }) => askerName,
    },
    {
      key: 'aard',
      label: 'Aard',
      cell: ({ kind }) => inquiryKindNames[kind],
      value: ({ kind }) => inquiryKindNames[kind],
    },
    {
      key: 'beurt',
      label: 'Wie is aan de beurt',
      cell: ({ turn, state }) => (
        <>
          <TurnPill turn={turn} />
          <br />
          <small>{inquiryStateNames[state]}</small>
        </>
      ),
      value: ({ turn, state }) => `${turnNames[turn]}: ${inquiryStateNames[state]}`,
    },
    {
      key: 'behandelaar',
      label: 'Behandelaar',
      cell: ({ ownerId }) => (ownerId === null ? 'nog niemand' : (owners.get(ownerId) ?? 'onbekend')),
      value: ({ ownerId }) => (ownerId === null ? null : (owners.get(ownerId) ?? null)),
    },
    {
      key: 'tegen',
      label: 'Antwoord gevraagd tegen',
      cell: ({ dueOn }) => (dueOn === null ? '' : dutch(dueOn)),
      value: ({ dueOn }) => dueOn,
    },
    {
      key: 'geregistreerd',
      label: 'Geregistreerd op',
      cell: ({ registeredAt }) => dutch(dayOf(registeredAt)),
      value: ({ registeredAt }) => dayOf(registeredAt),
    },
  ];
}
