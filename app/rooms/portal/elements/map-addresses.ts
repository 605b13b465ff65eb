import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { type MapView, mapHref, readMapView } from '#rooms/territory/engine/map-view.ts';

/** The address of the same view in this frame, null for the whole map; as it was where it is no view of the map. */
export function framedAddress(address: string, frame: Frame | null): string {
  const shown = frame?.map((value) => Math.round(value)) ?? null;
  const [x = 0, y = 0, width = 0, height = 0] = shown ?? [];
  return changed(address, () => ({ frame: shown === null ? null : [x, y, width, height] })) ?? address;
}

/** The address of the view in which fill and first line have changed places; null where there is no line. */
export function swappedAddress(address: string): string | null {
  return changed(address, ({ fill, outlines: [first, ...more] }) =>
    first === undefined ? null : { fill: first, outlines: [fill, ...more] },
  );
}

/** The cut-out that an address asks for, as it stands in it. */
export function frameIn(address: string): string {
  return new URLSearchParams(queryOf(address)).get('kader') ?? '';
}

function changed(address: string, change: (view: MapView) => Partial<MapView> | null): string | null {
  const query = new URLSearchParams(queryOf(address));
  const read = readMapView(query, query.get('datum') || null);
  if ('wrong' in read) return null;
  const changes = change(read.view);
  const [path = ''] = address.split(/[?#]/);
  const [, hash] = address.split('#');
  return changes && mapHref(read.view, changes, path) + (hash === undefined ? '' : `#${hash}`);
}

function queryOf(address: string): string {
  const [beforeHash = ''] = address.split('#');
  return beforeHash.split('?')[1] ?? '';
}
