import { columnSort, type Sort } from '#design/table/column-sort.ts';
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
  readonly sorting?: { readonly current: Sort; readonly hrefFor: (sort: Sort) => string };
  /** Leaves out the region where all rows lie in one. */
  readonly withoutRegion?: boolean;
}

/** Municipalities in a table, with links to each and to its region. */
export function MunicipalityTable(props: MunicipalityTableProps) {
  const { caption, rows, suffix, sorting, withoutRegion } = props;
  const absence = knowledgeWords[props.regions === 'known' ? 'none' : props.regions];
  const sorted = (key: string) => sorting && columnSort(key, sorting.current, sorting.hrefFor);
  const columns: Column<MunicipalityLine>[] = [
    {
      key: 'naam',
      label: 'Gemeente',
      header: true,
      cell: ({ nis, name }) => <a href={`/gemeenten/${nis}${suffix}`}>{name}</a>,
    },
    {
      key: 'regio',
      label: 'Referentieregio',
      cell: ({ region }) =>
        region === null ? absence : <a href={`/regios/${region.code}${suffix}`}>{region.name}</a>,
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
    { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis },
  ];
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      rows={rows}
      columns={columns
        .filter(({ key }) => !(withoutRegion && key === 'regio'))
        .map((column) => (column.key === 'nis' ? column : { ...column, sort: sorted(column.key) }))}
      empty="Geen gemeente gevonden. Kijk de naam na of wis de filters."
    />
  );
}
