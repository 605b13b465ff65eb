import { Details } from '#design/details/details.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { sortable } from '#design/table/column-sort.ts';
import { type DataTable, dataTable } from '#design/table/data-table.ts';
import { Table } from '#design/table/table.tsx';
import { dutchCount } from '#platform/dutch-writing.ts';
import type { MapListing } from './map-listing.ts';

interface MapTableProps extends MapListing {
  /** The NIS code of the municipality that was chosen. */
  readonly chosen: string | null;
}

/**
 * What the map shows as a table, every municipality a link to the view in which it is chosen: the way by keyboard. A row
 * carries the code of its municipality, so that the map finds it.
 */
export function MapTable({ rows, columns, sorting, chosen, isAsked }: MapTableProps) {
  const count = rows.length === 1 ? 'De ene gemeente' : `De ${dutchCount(rows.length)} gemeenten`;
  return (
    <>
      <Heading level={2} id="lijst">
        Wat de kaart toont, in een tabel
      </Heading>
      <Details summary={`${count} met hun gebieden`} open={isAsked}>
        <Table
          caption="De gemeenten op de kaart, met hun gebieden"
          captionHidden
          matrix
          rows={rows}
          rowAttributes={({ nis }) => ({
            'data-nis': nis,
            'aria-current': nis === chosen ? 'true' : undefined,
          })}
          columns={sortable(
            columns,
            columns.map(({ key }) => key),
            sorting,
          )}
        />
      </Details>
    </>
  );
}

/** The same rows in the same order as a file. */
export function mapData({
  rows,
  columns,
  ...words
}: Pick<MapListing, 'rows' | 'columns'> & { readonly title: string; readonly source: string }): DataTable {
  return dataTable({ name: 'kaart', ...words, rows, columns });
}
