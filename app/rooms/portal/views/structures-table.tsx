import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import type {
  StructureOfMunicipality,
  StructuresOfMunicipality,
} from '#rooms/cooperation/queries/structures-of-municipality.ts';
import {
  listedWords,
  listsSourceText,
  noTheme,
  participantKindNames,
  structureFormNames,
} from '#rooms/cooperation/texts.ts';
import type { MunicipalityName } from '#rooms/territory/model.ts';
import { knowledgeWords, positionNames } from '#rooms/territory/texts.ts';

type Regions = StructuresOfMunicipality['regions'];

interface StructuresTableProps {
  readonly caption: string;
  readonly structures: readonly StructureOfMunicipality[];
  /** What is known of the regions of the day. */
  readonly regions: Regions;
  /** Behind every link, so that the day stays. */
  readonly suffix: string;
}

/** The structures in which a municipality takes part, with how each lies to the regions. */
export function StructuresTable({ caption, structures, regions, suffix }: StructuresTableProps) {
  return (
    <Table caption={caption} captionHidden stacks rows={structures} columns={columnsFor(regions, suffix)} />
  );
}

/** The same structures as a file; null where there are none. */
export function structuresOfMunicipalityData(
  municipality: MunicipalityName,
  { structures, regions }: StructuresOfMunicipality,
): DataTable | null {
  if (structures === null || structures.length === 0) return null;
  return dataTable({
    name: 'samenwerkingsverbanden',
    title: structuresCaption(municipality),
    source: listsSourceText,
    rows: structures,
    columns: [
      ...columnsFor(regions, ''),
      { label: 'Rechtsvorm', value: ({ form }) => structureFormNames[form] },
      { label: 'Zetel', value: ({ seat }) => seat?.name ?? null },
      { label: 'Neemt deel als', value: (row) => participationWords(row) },
      { label: 'Actief', value: ({ isActive }) => (isActive ? 'ja' : 'nee') },
      { label: 'KBO-nummer', value: ({ kbo }) => kbo },
    ],
  });
}

/** What a table of the structures of a municipality is called. */
export function structuresCaption({ name }: MunicipalityName): string {
  return `Samenwerkingsverbanden waaraan ${name} deelneemt`;
}

function columnsFor(regions: Regions, suffix: string): Column<StructureOfMunicipality>[] {
  const positionText = ({ place }: StructureOfMunicipality) =>
    place === null ? knowledgeWords[regions] : positionNames[place.position];
  const themeText = ({ theme }: StructureOfMunicipality) => theme ?? noTheme;
  return [
    {
      key: 'naam',
      label: 'Samenwerkingsverband',
      header: true,
      cell: (row) => nameCell(row, suffix),
      value: ({ name }) => name,
    },
    { key: 'thema', label: 'Thema', cell: themeText, value: themeText },
    {
      key: 'gemeenten',
      label: 'Deelnemende gemeenten',
      numeric: true,
      cell: municipalityCount,
      value: municipalityCount,
    },
    {
      key: 'eigen',
      label: 'Daarvan in de eigen regio',
      numeric: true,
      cell: ({ inOwnRegion }) => inOwnRegion ?? knowledgeWords[regions],
      value: ({ inOwnRegion }) => inOwnRegion,
    },
    {
      key: 'regios',
      label: 'Regio’s',
      numeric: true,
      cell: ({ place }) => place?.regions.length ?? knowledgeWords[regions],
      value: ({ place }) => place?.regions.length ?? null,
    },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: positionText,
      value: positionText,
    },
  ];
}

function municipalityCount({ municipalities }: StructureOfMunicipality): number {
  return municipalities?.length ?? 0;
}

function nameCell(row: StructureOfMunicipality, suffix: string) {
  const { id, name, form, seat } = row;
  const isPlain = row.own.as.join() === 'municipality' && row.own.listed.length === 0;
  return (
    <>
      <a href={`/samenwerkingsverbanden/${id}${suffix}`}>{name}</a>
      <span class="table-note">
        {structureFormNames[form]}
        {seat && `, zetel in ${seat.name}`}
      </span>
      {!isPlain && <span class="table-note">neemt deel als {participationWords(row)}</span>}
    </>
  );
}

/** As what the municipality takes part: "OCMW (op de lijst: Lokeren, zonder Moerbeke)". */
function participationWords({ own }: StructureOfMunicipality): string {
  const kinds = dutchList(own.as.map((kind) => participantKindNames[kind]));
  return own.listed.length === 0 ? kinds : `${kinds} (op de lijst: ${listedWords(own)})`;
}
