import { type Sorting, sortable } from '#design/table/column-sort.ts';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { RowChoice } from '#design/table/row-choice.tsx';
import { type Column, Table } from '#design/table/table.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { inquirySortKeys } from '../model.ts';
import type { InquiryList } from '../queries/inquiry-lists.ts';
import type { InquiryLine } from '../queries/list-inquiries.ts';
import { askerTurnNames, inquiryKindNames, inquiryListNames, turnNames } from '../texts.ts';
import { TurnPill } from './inquiry-pills.tsx';
import { askerStateWords, stateWords } from './state-words.ts';

/** Questions as a list: number, subject, who asks, whose turn it is, by when. */
export function InquiryTable({
  inquiries,
  isOffice,
  sorting,
}: {
  readonly inquiries: readonly InquiryLine[];
  readonly isOffice: boolean;
  readonly sorting: Sorting;
}) {
  return (
    <Table
      caption="Vragen"
      captionHidden
      stacks
      rows={inquiries}
      columns={sortable(isOffice ? [choice, ...columns] : columnsFor(isOffice), inquirySortKeys, sorting)}
    />
  );
}

/** A list of questions as a file, all its pages. */
export function inquiryData(
  rows: () => AsyncIterable<InquiryLine>,
  list: InquiryList,
  isOffice: boolean,
): DataTable {
  return dataTable<InquiryLine>({
    name: 'vragen',
    title: `Vragen: ${inquiryListNames[list]}`,
    source: 'Regioloket, zoals de vragen er nu voor staan; alleen wat jij mag zien',
    rows,
    columns: [{ label: 'Nummer', value: ({ number }) => number }, ...columnsFor(isOffice)],
  });
}

/** Who asked reads whose turn it is, and nothing of who has it at the office or what was asked of whom. */
function columnsFor(isOffice: boolean): readonly Column<InquiryLine>[] {
  if (isOffice) return columns;
  const told = columns.filter(({ key }) => key === 'onderwerp' || key === 'geregistreerd');
  return [...told, askerTurn];
}

const askerTurn: Column<InquiryLine> = {
  key: 'stand',
  label: 'Waar ze ligt',
  cell: ({ turn, ...stood }) => (
    <>
      {stood.state !== 'merged' && (
        <>
          <TurnPill turn={turn} name={askerTurnNames[turn]} />
          <br />
        </>
      )}
      <small>{askerStateWords(stood)}</small>
    </>
  ),
  value: ({ turn, ...stood }) =>
    stood.state === 'merged' ? askerStateWords(stood) : `${askerTurnNames[turn]}: ${askerStateWords(stood)}`,
};

const choice: Column<InquiryLine> = {
  key: 'kies',
  label: 'Kies',
  cell: ({ number, subjectLine }) => (
    <RowChoice name="nummer" value={number} label={`Kies ${number}: ${subjectLine}`} />
  ),
};

const columns: readonly Column<InquiryLine>[] = [
  {
    key: 'onderwerp',
    label: 'Vraag',
    header: true,
    cell: ({ number, subjectLine }) => (
      <>
        <a href={`/vragen/${number}`}>{subjectLine}</a>
        <span class="table-note">{number}</span>
      </>
    ),
    value: ({ subjectLine }) => subjectLine,
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
    cell: ({ turn, ...stood }) => (
      <>
        {stood.state !== 'merged' && (
          <>
            <TurnPill turn={turn} />
            <br />
          </>
        )}
        <small>{stateWords(stood)}</small>
      </>
    ),
    value: ({ turn, ...stood }) =>
      stood.state === 'merged' ? stateWords(stood) : `${turnNames[turn]}: ${stateWords(stood)}`,
  },
  {
    key: 'behandelaar',
    label: 'Behandelaar',
    cell: ({ ownerName }) => ownerName ?? 'nog niemand',
    value: ({ ownerName }) => ownerName,
  },
  {
    key: 'uiterlijk',
    label: 'Laatste dag of streefdatum',
    cell: ({ officeDueOn }) => (officeDueOn === null ? '' : dutch(officeDueOn)),
    value: ({ officeDueOn }) => officeDueOn,
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
