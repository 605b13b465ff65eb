import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { encodeBorders } from './borders.ts';
import { readFlanders } from './flanders.fixture.ts';
import { regionBorderShares } from './region-border-shares.ts';
import { gridBorders, lettered, numbered } from './worked.fixture.ts';

test('the part of a border against another region; who lies in none has no such part', () => {
  const municipalities = numbered(6);
  const borders = encodeBorders(municipalities, gridBorders(2, 3));
  // 1 2 3    a a b
  // 4 5 6    a . b
  const shares = regionBorderShares(borders, lettered(municipalities, 'aaba.b'));
  expect([...shares]).toEqual([
    ['01', 0],
    ['02', 0.333],
    ['03', 0.5],
    ['04', 0],
    ['05', null],
    ['06', 0],
  ]);
});

test('of the 285 municipalities 164 touch another region, as the list of border municipalities counts', () => {
  const root = new URL('../../../../../', import.meta.url).pathname;
  const flanders = readFlanders(
    (set) => parseCsv(readFileSync(`${root}reference/${set}/data.csv`, 'utf8')),
    '2020',
  );
  const regions = flanders.delineations.get('referentieregio');
  if (regions === undefined) throw new Error('the facts have no regions');
  const shares = [...regionBorderShares(flanders.borders, regions).values()];
  expect(shares).toHaveLength(285);
  expect(shares.filter((share) => (share ?? 0) > 0)).toHaveLength(164);
});
