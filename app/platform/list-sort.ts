/** By which column a list is sorted. */
interface ListSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** How an address sorts its list: `?sorteer=` one of these keys (else `otherwise`), `?volgorde=aflopend`. */
export function askedSort(query: URLSearchParams, keys: readonly string[], otherwise: string): ListSort {
  const key = query.get('sorteer') ?? otherwise;
  return {
    key: keys.includes(key) ? key : otherwise,
    direction: query.get('volgorde') === 'aflopend' ? 'descending' : 'ascending',
  };
}

/** The address of the same list in another order, on its first page. */
export function sortHref(path: string, query: URLSearchParams): (sort: ListSort) => string {
  return ({ key, direction }) => {
    const other = new URLSearchParams(
      [...query].filter(([name, value]) => name !== 'pagina' && value !== ''),
    );
    other.set('sorteer', key);
    other.set('volgorde', direction === 'descending' ? 'aflopend' : 'oplopend');
    return `${path}?${other}`;
  };
}

/** Rows in the order of a value: numbers by size, texts as Dutch readers sort; null comes last either way. */
export function sortedBy<Row>(
  rows: readonly Row[],
  { direction }: ListSort,
  value: (row: Row) => string | number | null,
): Row[] {
  const turn = direction === 'descending' ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return turn * (a - b);
    return turn * String(a).localeCompare(String(b), 'nl');
  });
}
