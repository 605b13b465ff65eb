import { Table } from '#design/table/table.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { CalendarVersion } from '../queries/list-calendar-versions.ts';
import { versionWords } from '../texts.ts';

interface VersionTableProps {
  readonly versions: readonly CalendarVersion[];
  /** Names of persons by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Every version of the calendar: what changed, when, by whom and why. */
export function VersionTable({ versions, names }: VersionTableProps) {
  return (
    <Table
      caption="Versies van de kalender"
      captionHidden
      stacks
      rows={versions}
      columns={[
        { key: 'versie', label: 'Versie', header: true, cell: ({ number }) => number },
        { key: 'wat', label: 'Wat veranderde', cell: versionWords },
        { key: 'reden', label: 'Reden', cell: ({ because }) => because ?? '' },
        { key: 'wanneer', label: 'Wanneer', cell: ({ madeAt }) => dutchMoment(madeAt) },
        {
          key: 'door',
          label: 'Door',
          cell: ({ personId }) => (personId === null ? 'Regioloket' : names.get(personId)),
        },
      ]}
    />
  );
}
