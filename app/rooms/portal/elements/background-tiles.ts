import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';

/** How the units of the map lie on the land: (`west`, `north`) in Lambert 72 is its (0, 0), `scale` units to a metre. */
export interface LandOfMap {
  readonly west: number;
  readonly north: number;
  readonly scale: number;
}

/** One tile of a background map, and where on the map it lies. */
export interface Tile {
  readonly level: number;
  readonly column: number;
  readonly row: number;
  readonly frame: Frame;
}

/**
 * The tile matrix set BPL72VL of Digitaal Vlaanderen, in Lambert 72 (EPSG:31370): tiles of 256 pixels from the upper
 * left corner on, of 1024 metres a pixel at level 0 and half of that at each next one.
 */
const matrix = { west: 9928, north: 329_072, tile: 256, coarsest: 1024, levels: 16 };

/** More tiles than this are not asked at once. */
const tilesAtMost = 80;

/** The tiles that cover a frame that is seen this many CSS pixels wide: fine enough, and no finer. */
export function tilesOver(frame: Frame, land: LandOfMap, pixels: number): Tile[] {
  const metresPerPixel = frame[2] / land.scale / pixels;
  const wanted = Math.ceil(Math.log2(matrix.coarsest / metresPerPixel) - 0.5);
  for (let level = clamped(wanted, matrix.levels - 1); level >= 0; level -= 1) {
    const tiles = tilesAt(level, frame, land);
    if (tiles.length <= tilesAtMost) return tiles;
  }
  return [];
}

/** Where the picture of a tile is asked (WMTS 1.0, key-value pairs). */
export function tileAddress(service: string, layer: string, { level, column, row }: Tile): string {
  const asked = {
    service: 'WMTS',
    request: 'GetTile',
    version: '1.0.0',
    layer,
    style: '',
    tilematrixset: 'BPL72VL',
    tilematrix: String(level),
    tilerow: String(row),
    tilecol: String(column),
    format: 'image/png',
  };
  return `${service}?${new URLSearchParams(asked)}`;
}

function tilesAt(level: number, [x, y, width, height]: Frame, { west, north, scale }: LandOfMap): Tile[] {
  const side = (matrix.coarsest / 2 ** level) * matrix.tile;
  const count = 2 ** level;
  const column = (units: number) =>
    clamped(Math.floor((west + units / scale - matrix.west) / side), count - 1);
  const row = (units: number) =>
    clamped(Math.floor((matrix.north - north + units / scale) / side), count - 1);
  const tiles: Tile[] = [];
  for (let down = row(y); down <= row(y + height); down += 1) {
    for (let right = column(x); right <= column(x + width); right += 1) {
      const left = (matrix.west + right * side - west) * scale;
      const top = (north - matrix.north + down * side) * scale;
      tiles.push({ level, column: right, row: down, frame: [left, top, side * scale, side * scale] });
    }
  }
  return tiles;
}

function clamped(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
