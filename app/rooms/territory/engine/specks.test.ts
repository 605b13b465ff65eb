import { expect, test } from 'vitest';
import { handDrawn } from './hand-drawn.fixture.ts';
import { withoutSpecks } from './specks.ts';

test('the end of a neck that the grid missed goes to the land around it', () => {
  const raster = handDrawn('BBBBB', 'BABAA', 'BBBAA');
  expect(withoutSpecks(raster).cells).toEqual(handDrawn('BBBBB', 'BBBAA', 'BBBAA').cells);
});

test('a bay that the grid cut off is filled', () => {
  const raster = handDrawn('.....', 'AAAAA', 'AA.AA', 'AAAAA');
  expect(withoutSpecks(raster).cells).toEqual(handDrawn('.....', 'AAAAA', 'AAAAA', 'AAAAA').cells);
});

test.each([
  ['an exclave further off', ['AABBBA', 'AABBBB']],
  ['a cell that hangs on a corner', ['BBAA', 'BABB', 'BBBB']],
  ['a municipality of one cell', ['BBBB', 'BAAB', 'BBCB']],
])('leaves %s', (_, lines) => {
  const raster = handDrawn(...lines);
  expect(withoutSpecks(raster)).toEqual(raster);
});
