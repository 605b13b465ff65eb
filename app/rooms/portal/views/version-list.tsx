import { type Column, Table } from '#design/table/table.tsx';
import { dayBefore, dutch } from '#platform/day.ts';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { VersionLine } from '#rooms/territory/queries/list-versions.ts';

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

/** The address of a version. */
export function versionHref({ id, delineation }: Pick<VersionLine, 'id' | 'delineation'>): string {
  return `/afbakeningen/${delineation}/versies/${id.slice(delineation.length + 1)}`;
}

/** On which days a version holds. */
export function validityWords({
  validFrom,
  validTo,
  replacedBy,
  statedFrom,
}: Pick<VersionLine, 'validFrom' | 'validTo' | 'replacedBy' | 'statedFrom'>): string {
  if (replacedBy !== null) {
    const from = statedFrom === null ? 'eerdere versie' : `vanaf ${dutch(statedFrom)}`;
    return `${from}, vervangen door een latere versie`;
  }
  const from = validFrom === null ? 'van voor 1 januari 2019' : `vanaf ${dutch(validFrom)}`;
  return validTo === null ? from : `${from} tot en met ${dutch(dayBefore(validTo))}`;
}
