import { Details } from '#design/details/details.tsx';
import { Table } from '#design/table/table.tsx';
import { dutchShare } from '#platform/dutch-writing.ts';
import type { DraftContent } from '../engine/drafted-version.ts';

interface DraftAreasProps {
  readonly draft: DraftContent;
  readonly names: ReadonlyMap<string, string>;
}

/** The map of a draft as a list: every area with who lies in it. */
export function DraftAreas({ draft, names }: DraftAreasProps) {
  const members = Map.groupBy(draft.memberships, ({ area }) => area);
  const membersOf = (code: string) =>
    (members.get(code) ?? [])
      .map(({ nis, share }) => `${names.get(nis) ?? nis}${share === null ? '' : ` (${dutchShare(share)})`}`)
      .sort((one, other) => one.localeCompare(other, 'nl'));
  return (
    <Details summary="Dezelfde gebieden in een lijst">
      <Table
        caption="Gebieden van het ontwerp"
        captionHidden
        stacks
        rows={draft.areas.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))}
        columns={[
          { key: 'gebied', label: 'Gebied', header: true, cell: ({ name }) => name },
          { key: 'code', label: 'Code', cell: ({ code }) => code },
          { key: 'aantal', label: 'Aantal', numeric: true, cell: ({ code }) => membersOf(code).length },
          { key: 'gemeenten', label: 'Gemeenten', cell: ({ code }) => membersOf(code).join(', ') || 'geen' },
        ]}
      />
    </Details>
  );
}
