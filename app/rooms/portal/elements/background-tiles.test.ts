import { expect, test } from 'vitest';
import { tileAddress, tilesOver } from './background-tiles.ts';

/** 4000 units over 236 kilometres. */
const land = { west: 22_000, north: 245_000, scale: 4000 / 236_000 };

test('the tiles cover the frame, beside each other and without a gap', () => {
  const tiles = tilesOver([0, 0, 4000, 1550], land, 1200);
  const left = Math.min(...tiles.map(({ frame }) => frame[0]));
  const right = Math.max(...tiles.map(({ frame }) => frame[0] + frame[2]));
  const bottom = Math.max(...tiles.map(({ frame }) => frame[1] + frame[3]));
  expect(left).toBeLessThanOrEqual(0);
  expect(right).toBeGreaterThanOrEqual(4000);
  expect(bottom).toBeGreaterThanOrEqual(1550);
  const columns = new Set(tiles.map(({ column }) => column));
  const rows = new Set(tiles.map(({ row }) => row));
  expect(tiles).toHaveLength(columns.size * rows.size);
});

test('a tile lies where its corner lies in Lambert 72', () => {
  const [first] = tilesOver([1000, 500, 100, 40], land, 1200);
  if (first === undefined) throw new Error('No tile');
  const side = (1024 / 2 ** first.level) * 256;
  expect(first.frame[0] / land.scale + land.west).toBeCloseTo(9928 + first.column * side);
  expect(land.north - first.frame[1] / land.scale).toBeCloseTo(329_072 - first.row * side);
});

test('closer by the tiles are finer, and never many', () => {
  const far = tilesOver([0, 0, 4000, 1550], land, 1200);
  const near = tilesOver([1000, 500, 400, 155], land, 1200);
  expect(near[0]?.level).toBeGreaterThan(far[0]?.level ?? 99);
  for (const pixels of [300, 1200, 4000]) {
    expect(tilesOver([0, 0, 4000, 1550], land, pixels).length).toBeLessThanOrEqual(80);
  }
});

test('a tile is asked by its level, row and column', () => {
  const tile = { level: 5, column: 7, row: 9, frame: [0, 0, 1, 1] } as const;
  expect(tileAddress('https://geo.voorbeeld.be/wmts', 'grb_bsk_grijs', tile)).toBe(
    'https://geo.voorbeeld.be/wmts?service=WMTS&request=GetTile&version=1.0.0&layer=grb_bsk_grijs&style=&tilematrixset=BPL72VL&tilematrix=5&tilerow=9&tilecol=7&format=image%2Fpng',
  );
});
