import { columnSort, type Sort } from '#design/table/column-sort.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { Day } from '#platform/day.ts';
import { dutchArea, dutchCount } from '#platform/dutch-writing.ts';
import type { MunicipalityLine } from '#rooms/territory/queries/municipality-line.ts';

interface MunicipalityTableProps {
  readonly caption: string;
  readonly rows: readonly MunicipalityLine[];
  /** The day that links keep; null for today. */
  readonly day: Day | null;
  /** How the list is sorted and where its headers lead; without it the headers are plain. */
  readonly sorting?: { readonly current: Sort; readonly hrefFor: (sort: Sort) => string };
  /** Leaves out the region where all rows lie in one. */
  readonly withoutRegion?: boolean;
}

/** Municipalities in a table, with links to each and to its region. */
export function MunicipalityTable({ caption, rows, day, sorting, withoutRegion }: MunicipalityTableProps) {
  const suffix = day === null ? '' : `?datum=${day}`;
  const sorted = (key: string) => sorting && columnSort(key, sorting.current, sorting.hrefFor);
  const columns: Column<MunicipalityLine>[] = [
    {
      key: 'naam',
      label: 'Gemeente',
      header: true,
      cell: ({ nis, name }) => <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>,
    },
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis },
    {
      key: 'regio',
      label: 'Referentieregio',
      cell: ({ region }) =>
        region === null ? 'onbekend' : <a href={`/regios/${region.code}${suffix}`}>{region.name}</a>,
    },
    { key: 'provincie', label: 'Provincie', cell: ({ province }) => province?.name ?? 'onbekend' },
    {
      key: 'inwoners',
      label: 'Inwoners',
      numeric: true,
      cell: ({ population }) => (population === null ? 'onbekend' : dutchCount(population.inhabitants)),
    },
    {
      key: 'oppervlakte',
      label: 'Oppervlakte (km²)',
      numeric: true,
      cell: ({ areaKm2 }) => dutchArea(areaKm2),
    },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      columns={columns
        .filter(({ key }) => !(withoutRegion && key === 'regio'))
        .map((column) => (column.key === 'nis' ? column : { ...column, sort: sorted(column.key) }))}
      empty="Geen gemeente gevonden. Kijk de naam na of wis de filters."
    />
  );
}
