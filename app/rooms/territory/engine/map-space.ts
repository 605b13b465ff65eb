import type { Extent } from './extent.ts';

/**
 * The plane in which a map is drawn: 0 to `width` from west to east and 0 to `height` from north to south. The land
 * point (`west`, `north`), in metres, is drawn at (0, 0), and `scale` is the number of units per metre.
 */
export interface MapSpace {
  readonly width: number;
  readonly height: number;
  readonly west: number;
  readonly north: number;
  readonly scale: number;
}

/** The space of this width, in units, that holds the extent with `margin` units around it; its height is whole. */
export function mapSpaceOf({ west, south, east, north }: Extent, width: number, margin = 0): MapSpace {
  const scale = (width - 2 * margin) / (east - west);
  return {
    width,
    height: Math.ceil((north - south) * scale + 2 * margin),
    west: west - margin / scale,
    north: north + margin / scale,
    scale,
  };
}

/** Where a land point (metres) is drawn. */
export function toMap({ west, north, scale }: MapSpace, x: number, y: number): [number, number] {
  return [(x - west) * scale, (north - y) * scale];
}
