import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { dutchList } from '#platform/dutch-writing.ts';
import { knowledgeWords } from '#rooms/territory/texts.ts';
import { listOf } from '../model.ts';
import type { ParticipantInRegion, StructureOnDay } from '../queries/get-structure.ts';
import type { StructuresOnDay } from '../queries/structures-on.ts';
import { listedWords, listSourceText, participantKindNames } from '../texts.ts';

/** The municipalities that take part, by region, with how they do and what they were on the list. */
export function ParticipantTable({ structure, suffix }: { structure: StructureOnDay; suffix: string }) {
  return (
    <Table
      caption="Deelnemende gemeenten per referentieregio"
      captionHidden
      stacks
      rows={structure.municipalities ?? []}
      columns={columnsOnScreen(structure, suffix)}
    />
  );
}

/** The same municipalities as a file. */
export function participantData({ name, form, municipalities, regions }: StructureOnDay): DataTable {
  return dataTable({
    name: 'deelnemende-gemeenten',
    title: `Deelnemende gemeenten van ${name}`,
    source: listSourceText(listOf(form)),
    rows: municipalities ?? [],
    columns: [...columnsFor(regions, ''), { label: 'NIS-code', value: ({ nis }) => nis }],
  });
}

/** What a municipality was on the list is left out where all were what they are. */
function columnsOnScreen(
  { regions, municipalities }: StructureOnDay,
  suffix: string,
): Column<ParticipantInRegion>[] {
  const isMerged = municipalities?.some(({ listed }) => listed.length > 0);
  return columnsFor(regions, suffix).filter(({ key }) => isMerged || key !== 'lijst');
}

function columnsFor(regions: StructuresOnDay['regions'], suffix: string): Column<ParticipantInRegion>[] {
  const absence = knowledgeWords[regions === 'known' ? 'none' : regions];
  return [
    {
      key: 'gemeente',
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
    { key: 'als', label: 'Neemt deel als', cell: kindsText, value: kindsText },
    { key: 'lijst', label: 'Op de lijst als', cell: listedText, value: listedText },
  ];
}

function kindsText({ as }: ParticipantInRegion): string {
  return dutchList(as.map((kind) => participantKindNames[kind]));
}

function listedText(row: ParticipantInRegion): string {
  return row.listed.length === 0 ? row.name : listedWords(row);
}
