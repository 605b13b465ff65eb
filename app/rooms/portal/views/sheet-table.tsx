import { type Column, Table } from '#design/table/table.tsx';
import { TableMark } from '#design/table/table-mark.tsx';
import { legalSituationColumn } from './legal-situation.tsx';
import { PositionLegend } from './position-legend.tsx';
import type { SheetRow } from './sheet-rows.ts';

interface SheetTableProps {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  readonly suffix: string;
}

/** The places of a municipality on its sheet. */
export function SheetTable({ name, rows, suffix }: SheetTableProps) {
  const columns: Column<SheetRow>[] = [
    { key: 'gebied', label: 'Gebied', header: true, cell: ({ area }) => area },
    {
      key: 'ligging',
      label: 'Ligging tegenover de referentieregio’s',
      cell: ({ mark, position, mainRegion }) => (
        <>
          {mark && <TableMark hatched={mark === 'hatched'} />}
          {position}
          {mainRegion && <span class="table-note"> ({mainRegion})</span>}
        </>
      ),
    },
    legalSituationColumn(({ situations }: SheetRow) => situations, suffix),
  ];
  return (
    <>
      <Table
        caption={`Het gebied van ${name} per afbakening`}
        captionHidden
        stacks
        rows={rows}
        columns={columns}
      />
      <PositionLegend />
    </>
  );
}
