import { Link } from '#design/link/link.tsx';
import type { DataColumn } from '#design/table/data-table.ts';
import type { Column } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import type { Grounds } from '../model.ts';
import { certaintyNames, periodParts } from '../texts.ts';

interface Sourced extends Grounds {
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
}

/** The columns that rules and derogations share: the period, the source and how sure it is. */
export function groundsColumns<Row extends Sourced>(): readonly Column<Row>[] {
  return [
    {
      key: 'periode',
      label: 'Geldt',
      cell: (row) =>
        periodParts(row).map((part) => (
          <>
            <span class="day">{part}</span>{' '}
          </>
        )),
      value: (row) => periodParts(row).join(' '),
    },
    {
      key: 'bron',
      label: 'Bron',
      cell: ({ source }) => (
        <>
          <Link href={source.url} external>
            {source.document}
          </Link>
          {source.article !== null && <span class="table-note">{source.article}</span>}
        </>
      ),
      value: ({ source }) => source.document,
    },
    {
      key: 'zekerheid',
      label: 'Zekerheid',
      cell: ({ certainty, remark }) => (
        <>
          {certaintyNames[certainty]}
          {remark !== null && <span class="table-note">{remark}</span>}
        </>
      ),
      value: ({ certainty }) => certaintyNames[certainty],
    },
  ];
}

/** What of a row goes into a file only, because on the screen it stands with something else. */
export function groundsFileColumns<Row extends Sourced>(): readonly DataColumn<Row>[] {
  return [
    { label: 'Uitleg', value: ({ sentence }) => sentence },
    { label: 'Artikel', value: ({ source }) => source.article },
    { label: 'Adres van de bron', value: ({ source }) => source.url },
    { label: 'Opmerking', value: ({ remark }) => remark },
    { label: 'Geldig van', value: ({ validFrom }) => validFrom },
    { label: 'Geldig tot', value: ({ validTo }) => validTo },
    { label: 'Nagegaan op', value: ({ checkedOn }) => checkedOn },
  ];
}
