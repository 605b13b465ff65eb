import { expect, test } from 'vitest';
import { parseRaster } from './raster.ts';

const header = 'RLE1;epsg=31370;cel=250;x0=1125;y0=875;kolommen=4;rijen=2;volgorde=noord-zuid,west-oost';
const codes = '11001 11002';

test('reads runs in base 36, leaves the rest of a row outside, and takes an empty line as an empty row', () => {
  const raster = parseRaster(`${header}\n${codes}\n0,1.2,2\n\n`);
  expect(raster).toMatchObject({ epsg: 31370, cell: 250, x0: 1125, y0: 875, columns: 4, rows: 2 });
  expect(raster.codes).toEqual(['11001', '11002']);
  expect([...raster.cells]).toEqual([0, 1, 1, 2, 0, 0, 0, 0]);
});

test('a run longer than nine is written in base 36', () => {
  const wide = header.replace('kolommen=4', 'kolommen=40');
  const raster = parseRaster(`${wide}\n${codes}\n1.10\n2.z`);
  expect(raster.cells.filter((cell) => cell === 1)).toHaveLength(36);
  expect(raster.cells.filter((cell) => cell === 2)).toHaveLength(35);
});

test.each([
  ['a header of another form', 'RLE2;epsg=31370', /Line 1 is not an RLE1 header/],
  ['a header without cells', `${header.replace('kolommen=4', 'kolommen=0')}\n${codes}\n\n`, /empty raster/],
  ['a code that is none', `${header}\n11001 x\n1\n2`, /Line 2 holds "x"/],
  ['a code named twice', `${header}\n11001 11001\n1\n1`, /twice/],
  ['an index out of range', `${header}\n${codes}\n1\n3`, /Line 4 points to municipality 3, but there are 2/],
  ['a row that is too long', `${header}\n${codes}\n1.3,2.2\n`, /Line 3 is longer than the 4 columns/],
  ['a run that is none', `${header}\n${codes}\n1,\n2`, /Line 3 holds "", which is not a run/],
  ['an empty run', `${header}\n${codes}\n1.0\n2`, /empty run/],
  ['a row too few', `${header}\n${codes}\n1`, /announces 2 rows but has 1/],
  ['a row too many', `${header}\n${codes}\n1\n2\n1`, /announces 2 rows but has 3/],
])('refuses %s', (_, text, message) => {
  expect(() => parseRaster(text)).toThrow(message);
});
