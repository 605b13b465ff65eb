import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { TableMark } from '#design/table/table-mark.tsx';
import type { Day } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { DelineationInRegion } from '#rooms/territory/engine/comparison/delineations-of-region.ts';
import { delineationKindNames } from '#rooms/territory/texts.ts';
import { MunicipalityLinks } from './municipality-links.tsx';
import { relationWords } from './region-delineation-words.ts';
import { crossingCount, type RegionPicture } from './region-picture.ts';
import { StatedOn } from './stated-on.tsx';

interface RegionDelineationsFrame {
  readonly picture: RegionPicture;
  /** The day that was asked. */
  readonly day: Day;
}

interface RegionDelineationsProps extends RegionDelineationsFrame {
  readonly caption: string;
  readonly suffix: string;
}

/** Per delineation how it lies to a region, in how many areas, and who is in none. */
export function RegionDelineationsTable({ picture, day, caption, suffix }: RegionDelineationsProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      rows={picture.delineations}
      columns={columnsFor({ picture, day }, suffix)}
    />
  );
}

/** The same as a file. */
export function regionDelineationsData(
  { picture, day }: RegionDelineationsFrame,
  { title, source }: { title: string; source: string },
): DataTable {
  return dataTable({
    name: 'afbakeningen',
    title,
    source,
    rows: picture.delineations,
    columns: [
      ...columnsFor({ picture, day }, ''),
      { label: 'Telt mee', value: ({ delineation }) => (delineation.counts ? 'ja' : 'nee') },
      { label: 'Vastgesteld op', value: ({ delineation }) => delineation.statedOn },
      { label: 'Code van de afbakening', value: ({ delineation }) => delineation.code },
    ],
  });
}

function columnsFor(
  { picture, day }: RegionDelineationsFrame,
  suffix: string,
): Column<DelineationInRegion>[] {
  return [
    {
      key: 'afbakening',
      label: 'Afbakening',
      header: true,
      cell: ({ delineation: { code, plural, kind, remark, statedOn } }) => (
        <>
          <a href={`/afbakeningen/${code}${suffix}`}>{plural}</a>
          <span class="table-note">{delineationKindNames[kind]}</span>
          {remark && <span class="table-note">{remark}</span>}
          <StatedOn statedOn={statedOn} day={day} />
        </>
      ),
      value: ({ delineation }) => delineation.plural,
    },
    {
      key: 'verhouding',
      label: 'Ligging tegenover de regio',
      cell: (row) => (
        <>
          {row.relation && row.relation !== 'none' && <TableMark hatched={row.relation === 'crossing'} />}
          {relationWords(row)}
        </>
      ),
      value: relationWords,
    },
    {
      key: 'gebieden',
      label: 'Gebieden in de regio',
      numeric: true,
      cell: ({ relation, areas }) => (relation === null ? '' : dutchCount(areas.length)),
      value: ({ relation, areas }) => (relation === null ? null : areas.length),
    },
    {
      key: 'over',
      label: 'Waarvan over de regiogrens',
      numeric: true,
      cell: (row) => (row.relation === null ? '' : dutchCount(crossingCount(row))),
      value: (row) => (row.relation === null ? null : crossingCount(row)),
    },
    {
      key: 'geen',
      label: 'Gemeenten in geen gebied',
      cell: ({ inNone }) => (
        <MunicipalityLinks
          territory={picture.territory}
          codes={inNone.map(({ nis }) => nis)}
          suffix={suffix}
        />
      ),
      value: ({ inNone }) => inNone.map(({ name }) => name).join('; '),
    },
  ];
}
