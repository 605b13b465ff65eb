import { Pill } from '#design/pill/pill.tsx';
import { columnSort, type Sorting } from '#design/table/column-sort.ts';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import type { PlacedStructure, StructuresOnDay } from '../queries/structures-on.ts';
import {
  inactiveWords,
  kboText,
  listsSourceText,
  noTheme,
  structureFormNames,
  themeOriginWords,
} from '../texts.ts';
import { positionWords, regionsWords } from './place-words.ts';

const caption = 'Samenwerkingsverbanden met hun rechtsvorm, thema, deelnemende gemeenten en ligging';

interface StructureTableProps {
  readonly structures: readonly PlacedStructure[];
  readonly regions: StructuresOnDay['regions'];
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
  readonly sorting: Sorting;
}

/** Structures with what they are and how they lie to the regions; each leads to its page. */
export function StructureTable({ structures, regions, suffix, sorting }: StructureTableProps) {
  const columns = columnsFor(regions, suffix).map((column) => {
    return { ...column, sort: columnSort(column.key, sorting.current, sorting.hrefFor) };
  });
  return <Table caption={caption} captionHidden stacks rows={structures} columns={columns} />;
}

/** All structures of the list as a file; `rows` fetches them. */
export function structureData(
  rows: () => Promise<readonly PlacedStructure[]>,
  regions: StructuresOnDay['regions'],
): DataTable {
  return dataTable({
    name: 'samenwerkingsverbanden',
    title: caption,
    source: listsSourceText,
    rows,
    columns: [
      ...columnsFor(regions, ''),
      { label: 'Actief', value: ({ isActive }) => (isActive ? 'ja' : 'nee') },
      {
        label: 'Thema: herkomst',
        value: ({ themeOrigin }) => themeOrigin && themeOriginWords[themeOrigin],
      },
      { label: 'Zetel', value: ({ seat }) => seat?.name ?? null },
      { label: 'KBO-nummer', value: ({ kbo }) => kbo && kboText(kbo) },
      { label: 'URI', value: ({ uri }) => uri },
    ],
  });
}

function columnsFor(regions: StructuresOnDay['regions'], suffix: string): Column<PlacedStructure>[] {
  const formText = ({ form }: PlacedStructure) => structureFormNames[form];
  const themeText = ({ theme }: PlacedStructure) => theme ?? noTheme;
  const positionText = (row: PlacedStructure) => positionWords(row, regions);
  return [
    {
      key: 'naam',
      label: 'Naam',
      header: true,
      cell: (row) => nameCell(row, suffix),
      value: ({ name }) => name,
    },
    { key: 'rechtsvorm', label: 'Rechtsvorm', cell: formText, value: formText },
    { key: 'thema', label: 'Thema', cell: themeText, value: themeText },
    {
      key: 'gemeenten',
      label: 'Gemeenten',
      numeric: true,
      cell: (row) => municipalityCount(row) ?? 'onbekend',
      value: municipalityCount,
    },
    {
      key: 'regios',
      label: 'Regio’s',
      cell: regionsWords,
      value: ({ place }) => place?.regions.map(({ name }) => name).join(', ') ?? null,
    },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: positionText,
      value: positionText,
    },
  ];
}

function nameCell({ id, name, isActive }: PlacedStructure, suffix: string) {
  return (
    <>
      <a href={`/samenwerkingsverbanden/${id}${suffix}`}>{name}</a>{' '}
      {!isActive && <Pill>{inactiveWords}</Pill>}
    </>
  );
}

/** Nobody on the list is not nobody at all. */
function municipalityCount({ municipalities }: PlacedStructure): number | null {
  return municipalities === null || municipalities.length === 0 ? null : municipalities.length;
}
