import { Table } from '#design/table/table.tsx';
import { dutch } from '#platform/day.ts';
import type { VersionLine } from '../queries/list-versions.ts';
import { validityWords, versionHref } from '../texts.ts';

interface VersionTableProps {
  readonly versions: readonly VersionLine[];
  readonly caption: string;
  readonly empty: string;
}

/** Versions of delineations, with the days on which they hold and where they come from. */
export function VersionTable({ versions, caption, empty }: VersionTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      stacks
      rows={versions}
      empty={empty}
      columns={[
        {
          key: 'versie',
          label: 'Versie',
          header: true,
          cell: (version) => <a href={versionHref(version)}>{version.id}</a>,
        },
        { key: 'geldig', label: 'Geldig', cell: (version) => validityWords(version) },
        { key: 'rechtsgrond', label: 'Rechtsgrond', cell: ({ legalBasis }) => legalBasis ?? 'onbekend' },
        {
          key: 'bron',
          label: 'Bron',
          cell: ({ source, statedOn }) => `${source}, stand op ${dutch(statedOn)}`,
        },
        { key: 'gebieden', label: 'Gebieden', numeric: true, cell: ({ areas }) => areas },
        { key: 'gemeenten', label: 'Gemeenten', numeric: true, cell: ({ municipalities }) => municipalities },
      ]}
    />
  );
}
