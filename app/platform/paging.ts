import { Invalid, NotFound } from './refusals.ts';

/** One page of a list, numbered from 1, and how many there are in all. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

/** The page number in an address, 1 where there is none. Throws Invalid for what no link of ours says. */
export function pageNumber(query: URLSearchParams): number {
  const text = query.get('pagina') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new Invalid('Het paginanummer in dit adres moet een getal vanaf 1 zijn.');
  return Number(text);
}

/** Puts a page of a list together. Throws NotFound for a page after the last. */
export function paged<Item>(
  items: readonly Item[],
  total: number,
  page: number,
  pageSize: number,
): Paged<Item> {
  if (page > 1 && items.length === 0) throw new NotFound(`Deze lijst heeft geen pagina ${page}.`);
  return { items, total, page, pageSize };
}

/** The address of another page of the same list: the same query with another page number. */
export function pageHref(path: string, query: URLSearchParams): (page: number) => string {
  return (page) => {
    const other = withoutEmpty(query, []);
    if (page > 1) other.set('pagina', String(page));
    return address(path, other);
  };
}

/** The address of the same list without these choices, on its first page. */
export function hrefWithout(path: string, query: URLSearchParams): (...names: readonly string[]) => string {
  return (...names) => address(path, withoutEmpty(query, names));
}

function withoutEmpty(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams(
    [...query].filter(([name, value]) => name !== 'pagina' && value !== '' && !names.includes(name)),
  );
}

function address(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}
