import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import { mapHref, readMapView } from '#rooms/territory/engine/map-view.ts';
import { trialPath } from '#rooms/territory/engine/trial-view.ts';

/** The same address with this frame, null for the whole map; whatever else it says stays as it is. */
export function framedAddress(address: string, frame: Frame | null): string {
  const [beforeHash = '', hash] = address.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const others = query.split('&').filter((field) => field !== '' && !field.startsWith('kader='));
  const framed = frame === null ? [] : [`kader=${frame.map(Math.round).join(',')}`];
  const fields = [...others, ...framed].join('&');
  return path + (fields === '' ? '' : `?${fields}`) + (hash === undefined ? '' : `#${hash}`);
}

/**
 * The address of the view in which fill and first line have changed places; null where there is no line, and in an
 * exercise, where the line is what is moved in.
 */
export function swappedAddress(address: string): string | null {
  const [path = ''] = address.split(/[?#]/);
  const query = new URLSearchParams(queryOf(address));
  const read = readMapView(query, query.get('datum') || null);
  if ('wrong' in read || path === trialPath) return null;
  const { fill, outlines } = read.view;
  const [first, ...more] = outlines;
  if (first === undefined) return null;
  const [, hash] = address.split('#');
  const swapped = mapHref(read.view, { fill: first, outlines: [fill, ...more] }, path);
  return swapped + (hash === undefined ? '' : `#${hash}`);
}

/** The cut-out that an address asks for, as it stands in it. */
export function frameIn(address: string): string {
  return new URLSearchParams(queryOf(address)).get('kader') ?? '';
}

function queryOf(address: string): string {
  const [beforeHash = ''] = address.split('#');
  return beforeHash.split('?')[1] ?? '';
}
