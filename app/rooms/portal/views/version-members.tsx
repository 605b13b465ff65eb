import { type Column, Table } from '#design/table/table.tsx';
import { dutchCount, dutchShare } from '#platform/dutch-writing.ts';
import type { VersionArea, VersionWithAreas } from '#rooms/territory/queries/areas-of-version.ts';

/** The areas of a version, each with its municipalities as they were called then. */
export function VersionMembers({ version }: { version: VersionWithAreas }) {
  return (
    <Table
      caption="Gebieden met hun gemeenten"
      captionHidden
      stacks
      rows={version.areaList}
      columns={areaColumns}
    />
  );
}

const areaColumns: readonly Column<VersionArea>[] = [
  { key: 'gebied', label: 'Gebied', header: true, cell: ({ name }) => name },
  {
    key: 'gemeenten',
    label: 'Gemeenten',
    cell: ({ members }) =>
      members.length === 0
        ? 'onbekend'
        : members
            .map(({ name, share }) => (share === null ? name : `${name} (${dutchShare(share)})`))
            .join(', '),
  },
  { key: 'aantal', label: 'Aantal', numeric: true, cell: ({ members }) => dutchCount(members.length) },
  { key: 'code', label: 'Gebiedscode', cell: ({ code }) => code },
];

/** One line of the file: a municipality in an area. It can be read in again as a delineation. */
export interface MemberRow {
  readonly nis: string;
  readonly municipality: string;
  readonly area: string;
  readonly areaName: string;
  readonly share: number | null;
}

/** Every municipality in every area of a version. */
export function memberRows({ areaList }: VersionWithAreas): MemberRow[] {
  return areaList.flatMap(({ code, name, members }) =>
    members.map((one) => ({
      nis: one.nis,
      municipality: one.name,
      area: code,
      areaName: name,
      share: one.share,
    })),
  );
}

/** The columns of the file, under the names that an import recognises. */
export const memberColumns: readonly Column<MemberRow>[] = [
  { key: 'nis', label: 'NIS-code', cell: ({ nis }) => nis, value: ({ nis }) => nis },
  {
    key: 'gemeente',
    label: 'Gemeente',
    cell: ({ municipality }) => municipality,
    value: ({ municipality }) => municipality,
  },
  { key: 'code', label: 'Gebiedscode', cell: ({ area }) => area, value: ({ area }) => area },
  { key: 'gebied', label: 'Gebied', cell: ({ areaName }) => areaName, value: ({ areaName }) => areaName },
  {
    key: 'aandeel',
    label: 'Aandeel',
    numeric: true,
    cell: ({ share }) => share,
    value: ({ share }) => share,
  },
];
