import type { Sort, Sorting } from '#design/table/column-sort.ts';
import type { Column } from '#design/table/table.tsx';
import { askedSort, sortedBy, sortHref } from '#platform/list-sort.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { mapColumns } from './map-columns.tsx';
import { type MapRow, mapRows } from './map-rows.ts';

/** The table of what a map shows, in the order that the address asks for. */
export interface MapListing {
  readonly rows: readonly MapRow[];
  readonly columns: readonly Column<MapRow>[];
  readonly sorting: Sorting;
  /** Whether the address asks for an order, and so for the table. */
  readonly isAsked: boolean;
}

interface MapListingQuestion {
  readonly territory: Territory;
  readonly pictures: readonly [MapPicture, ...MapPicture[]];
  readonly view: MapView;
  readonly query: URLSearchParams;
}

/** Puts the table together; a municipality that is chosen in it leaves its order as it is. */
export function mapListing({ territory, pictures, view, query }: MapListingQuestion): MapListing {
  const order = orderOf(query);
  const hrefOf = (nis: string) => {
    const href = mapHref(view, { municipality: nis });
    return order === '' ? href : `${href}&${order}`;
  };
  const columns = mapColumns({ pictures, hrefOf });
  const keys = columns.map(({ key }) => key);
  const sorting = sortingTo('lijst', query, keys, 'naam');
  const value = columns.find(({ key }) => key === sorting.current.key)?.value ?? (({ name }) => name);
  return {
    rows: sortedBy(mapRows(territory, pictures), sorting.current, value),
    columns,
    sorting,
    isAsked: keys.includes(query.get('sorteer') ?? ''),
  };
}

/** How an address sorts the table with these columns, and where its headers lead: back to that table. */
export function sortingTo(
  anchor: string,
  query: URLSearchParams,
  keys: readonly string[],
  usual: string,
): Sorting {
  const hrefFor = sortHref('/kaart', query);
  return { current: askedSort(query, keys, usual), hrefFor: (sort: Sort) => `${hrefFor(sort)}#${anchor}` };
}

function orderOf(query: URLSearchParams): string {
  const asked = ['sorteer', 'volgorde'].flatMap((name) => {
    const value = query.get(name) ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return new URLSearchParams(asked).toString();
}
