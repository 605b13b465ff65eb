import { type Column, Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { VersionLine } from '#rooms/territory/queries/list-versions.ts';
import { validityWords, versionHref } from '#rooms/territory/texts.ts';

/** The versions of a delineation, newest first, each with an address of its own. */
export function VersionList({ versions, caption }: { versions: readonly VersionLine[]; caption: string }) {
  return <Table caption={caption} captionHidden stacks rows={versions} columns={versionColumns} />;
}

/** The columns of the versions, for the screen and for a file. */
export const versionColumns: readonly Column<VersionLine>[] = [
  {
    key: 'geldig',
    label: 'Geldig',
    header: true,
    cell: (version) => <a href={versionHref(version)}>{validityWords(version)}</a>,
    value: validityWords,
  },
  {
    key: 'stand',
    label: 'Vastgesteld op',
    cell: ({ statedOn }) => <span class="day">{dutch(statedOn)}</span>,
    value: ({ statedOn }) => statedOn,
  },
  {
    key: 'bron',
    label: 'Bron',
    cell: ({ source, sourceFile }) => (
      <>
        {source}
        <span class="table-note">{sourceFile}</span>
      </>
    ),
    value: ({ source, sourceFile }) => `${source}, ${sourceFile}`,
  },
  {
    key: 'rechtsgrond',
    label: 'Rechtsgrond',
    cell: ({ legalBasis }) => legalBasis ?? 'onbekend',
    value: ({ legalBasis }) => legalBasis ?? 'onbekend',
  },
  {
    key: 'gebieden',
    label: 'Gebieden',
    numeric: true,
    cell: ({ areas }) => dutchCount(areas),
    value: ({ areas }) => areas,
  },
  {
    key: 'gemeenten',
    label: 'Gemeenten',
    numeric: true,
    cell: ({ municipalities }) => (municipalities === 0 ? 'onbekend' : dutchCount(municipalities)),
    value: ({ municipalities }) => municipalities || 'onbekend',
  },
];
