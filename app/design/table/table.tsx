import type { Child } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';
import type { ColumnSort } from './column-sort.ts';
import type { DataColumn } from './data-table.ts';

/** One column: its header, how a row's cell is drawn, and (`value`) what of it goes into a file. */
export interface Column<Row> extends DataColumn<Row> {
  readonly key: string;
  readonly cell: (row: Row) => Child;
  /** This cell names its row (one column per table). */
  readonly header?: boolean | undefined;
  /** From `columnSort`; without it the column does not sort. */
  readonly sort?: ColumnSort | undefined;
}

interface TableProps<Row> {
  /** What is in the table; also the name of its scroll region. */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Attributes of a row, by which a script or a style finds it. */
  readonly rowAttributes?: ((row: Row) => Readonly<Record<string, string | undefined>>) | undefined;
  /** What stands there when there are no rows. */
  readonly empty?: Child;
  /** A row below all, for totals: one cell per column. */
  readonly footer?: readonly Child[] | undefined;
  /** On a narrow screen each row becomes a block of labelled lines, for tables that are read row by row. */
  readonly stacks?: boolean | undefined;
  /** Many narrow columns, all of one kind: the first stays in sight. */
  readonly matrix?: boolean | undefined;
  /** An id of its own where the caption is not unique on the page. */
  readonly id?: string | undefined;
}

/** A table in a region that scrolls by itself, so that the page never does. Sorting is by links. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowAttributes, empty, footer, stacks, id } = props;
  const looks = ['au-c-table', stacks && 'table--stacks', props.matrix && 'table--matrix'].filter(Boolean);
  return (
    <section class="table-region au-c-table-wrapper" aria-label={caption} tabindex={0} id={id}>
      <table class={looks.join(' ')} role={stacks && 'table'}>
        <caption class={captionHidden ? 'visually-hidden' : 'au-c-table__caption'}>{caption}</caption>
        <thead class="au-c-table__header" role={stacks && 'rowgroup'}>
          <tr role={stacks && 'row'}>{columns.map((column) => headerCell(column, stacks))}</tr>
        </thead>
        <tbody class="au-c-table__body" role={stacks && 'rowgroup'}>
          {rows.map((row) => (
            <tr role={stacks && 'row'} {...rowAttributes?.(row)}>
              {columns.map((column) => (stacks ? stackedCell(column, row) : bodyCell(column, row)))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td class="table-region__empty" colspan={columns.length}>
                {empty ?? 'Er is niets gevonden.'}
              </td>
            </tr>
          )}
        </tbody>
        {footer && <tfoot class="au-c-table__footer">{footerRow(columns, footer)}</tfoot>}
      </table>
    </section>
  );
}

function headerCell<Row>({ label, numeric, sort }: Column<Row>, stacks: boolean | undefined) {
  return (
    <th
      scope="col"
      role={stacks && 'columnheader'}
      class={numeric ? 'numeric' : undefined}
      aria-sort={sort ? (sort.direction ?? 'none') : undefined}
    >
      {sort ? (
        <a class="sort-link" href={sort.href}>
          {label} <Icon name={sortIcon(sort.direction)} />
        </a>
      ) : (
        label
      )}
    </th>
  );
}

function sortIcon(direction: ColumnSort['direction']) {
  if (direction === null) return 'nav-up-down';
  return direction === 'ascending' ? 'nav-up' : 'nav-down';
}

function bodyCell<Row>({ cell, numeric, header }: Column<Row>, row: Row) {
  const alignment = numeric ? 'numeric' : undefined;
  return header ? (
    <th scope="row" class={alignment}>
      {cell(row)}
    </th>
  ) : (
    <td class={alignment}>{cell(row)}</td>
  );
}

/** The roles are what a block layout would take away from a table's parts. */
function stackedCell<Row>({ cell, label, numeric, header }: Column<Row>, row: Row) {
  const alignment = numeric ? 'numeric' : undefined;
  return header ? (
    // biome-ignore lint/a11y/noRedundantRoles: said again because display: block takes it away
    <th scope="row" role="rowheader" class={alignment}>
      {cell(row)}
    </th>
  ) : (
    // biome-ignore lint/a11y/noRedundantRoles: said again because display: block takes it away
    <td role="cell" class={alignment} data-label={label}>
      {cell(row)}
    </td>
  );
}

function footerRow<Row>(columns: readonly Column<Row>[], cells: readonly Child[]) {
  return (
    <tr>
      {columns.map((column, place) => (
        <td class={column.numeric ? 'numeric' : undefined}>{cells[place]}</td>
      ))}
    </tr>
  );
}
