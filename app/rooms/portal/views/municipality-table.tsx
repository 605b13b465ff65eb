import { type Sorting, sortable } from '#design/table/column-sort.ts';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import type { Knowledge } from '#rooms/territory/model.ts';
import type { MunicipalityLine } from '#rooms/territory/queries/municipality-line.ts';
import { knowledgeWords } from '#rooms/territory/texts.ts';

interface MunicipalityTableProps {
  readonly caption: string;
  readonly rows: readonly MunicipalityLine[];
  /** What is known of the regions of that day: stands there where a municipality has none. */
  readonly regions: Knowledge;
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
  /** How the list is sorted and where its headers lead; without it the headers are plain. */
  readonly sorting?: Sorting;
  /** Keys of columns that would say the same in every row. */
  readonly without?: readonly ('regio' | 'provincie')[];
}

/** Municipalities in a table, with links to each and to its region. */
export function MunicipalityTable(props: MunicipalityTableProps) {
  const { caption, rows, sorting } = props;
  const without: readonly string[] = props.without ?? [];
  const columns = columnsFor(props).filter(({ key }) => !without.includes(key));
  const keys = columns.map(({ key }) => key).filter((key) => key !== 'nis');
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      rows={rows}
      columns={sorting ? sortable(columns, keys, sorting) : columns}
      empty="Geen gemeente gevonden. Kijk de naam na of wis de filters."
    />
  );
}

interface MunicipalityDataProps extends Pick<MunicipalityTableProps, 'regions'> {
  readonly title: string;
  readonly source: string;
  /** All of them, also those on other pages of the list. */
  readonly rows: readonly MunicipalityLine[] | (() => Promise<readonly MunicipalityLine[]>);
}

/** The same municipalities as a file, with the code of the region and the year of the inhabitants. */
export function municipalityData({ title, source, rows, regions }: MunicipalityDataProps): DataTable {
  return dataTable({
    name: 'gemeenten',
    title,
    source,
    rows,
    columns: [
      ...columnsFor({ regions, suffix: '' }),
      {
        label: 'Inwoners op 1 januari van',
        numeric: true,
        value: ({ population }) => population?.year ?? null,
      },
      { label: 'Code van de referentieregio', value: ({ region }) => region?.code ?? null },
    ],
  });
}

function columnsFor({
  regions,
  suffix,
}: Pick<MunicipalityTableProps, 'regions' | 'suffix'>): Column<MunicipalityLine>[] {
  const absence = knowledgeWords[regions === 'known' ? 'none' : regions];
  return [
    {
      key: 'naam',
      label: 'Gemeente',
      header: true,
      cell: ({ nis, name }) => <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>,
      value: ({ name }) => name,
    },
    {
      key: 'regio',
      label: 'Referentieregio',
      cell: ({ region }) =>
        region === null ? absence : <a href={`/regios/${region.code}${suffix}`}>{region.name}</a>,
      value: ({ region }) => region?.name ?? absence,
    },
    {
      key: 'provincie',
      label: 'Provincie',
      cell: ({ province }) => province?.name ?? 'onbekend',
      value: ({ province }) => province?.name ?? 'onbekend',
    },
    {
      key: 'inwoners',
      label: 'Inwoners',
      numeric: true,
      cell: ({ population }) => (population === null ? 'onbekend' : dutchCount(population.inhabitants)),
      value: ({ population }) => population?.inhabitants ?? 'onbekend',
    },
    {
      key: 'oppervlakte',
      label: 'Oppervlakte (km²)',
      numeric: true,
      cell: ({ areaKm2 }) => dutchArea(areaKm2),
      value: ({ areaKm2 }) => areaKm2,
    },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
  ];
}
