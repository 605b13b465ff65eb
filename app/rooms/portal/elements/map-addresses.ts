import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';

/** The address of the same view in this frame, null for the whole map; all else in it stays as it was. */
export function framedAddress(address: string, frame: Frame | null): string {
  const [beforeHash = '', hash] = address.split('#');
  const [path = '', query = ''] = beforeHash.split('?');
  const others = query.split('&').filter((field) => field !== '' && !field.startsWith('kader='));
  const framed = frame === null ? [] : [`kader=${frame.map((value) => Math.round(value)).join(',')}`];
  const fields = [...others, ...framed].join('&');
  return path + (fields && `?${fields}`) + (hash === undefined ? '' : `#${hash}`);
}

/** The cut-out that an address asks for, as it stands in it. */
export function frameIn(address: string): string {
  const [beforeHash = ''] = address.split('#');
  return new URLSearchParams(beforeHash.split('?')[1] ?? '').get('kader') ?? '';
}
