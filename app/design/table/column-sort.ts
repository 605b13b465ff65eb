export type Direction = 'ascending' | 'descending';

/** By which column a list is sorted now. */
export interface Sort {
  readonly key: string;
  readonly direction: Direction;
}

/** How one column is sorted now (null: not by this one), and where its header leads. */
export interface ColumnSort {
  readonly direction: Direction | null;
  readonly href: string;
}

/** How a list is sorted now, and the address of the same list in another order. */
export interface Sorting {
  readonly current: Sort;
  readonly hrefFor: (sort: Sort) => string;
}

/**
 * The sorting of the column with this key. Its header leads to ascending first, and from ascending to
 * descending; `hrefFor` gives the address of the same list in another order.
 */
export function columnSort(key: string, current: Sort, hrefFor: (sort: Sort) => string): ColumnSort {
  const direction = current.key === key ? current.direction : null;
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  return { direction, href: hrefFor({ key, direction: next }) };
}

/** These columns, of which those with one of these keys sort the list. */
export function sortable<Column extends { readonly key: string }>(
  columns: readonly Column[],
  keys: readonly string[],
  { current, hrefFor }: Sorting,
): readonly (Column & { readonly sort?: ColumnSort })[] {
  return columns.map((column) =>
    keys.includes(column.key) ? { ...column, sort: columnSort(column.key, current, hrefFor) } : column,
  );
}
