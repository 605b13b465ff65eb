import { expect, test } from 'vitest';
import { borderMunicipalities } from './border-municipalities.ts';
import { borderStrengths } from './border-strength.ts';
import { borderWith, encodeBorders, neighboursOf } from './borders.ts';
import { gridBorders, lettered, numbered } from './worked.fixture.ts';

const municipalities = numbered(9);
const grid = encodeBorders(municipalities, gridBorders(3, 3));

test('T9: municipality 4 of the grid has two thirds of its inner border with other regions', () => {
  expect([...neighboursOf(grid, 3)]).toEqual([0, 4, 6]);
  expect(borderWith(grid, 3, () => true)).toBe(3);
  const found = borderMunicipalities(grid, lettered(municipalities, '111222333'));
  expect(found.find(({ nis }) => nis === '04')).toEqual({
    nis: '04',
    regions: [
      { region: '1', borderKm: 1, neighbours: ['01'] },
      { region: '3', borderKm: 1, neighbours: ['07'] },
    ],
  });
  expect(found).toHaveLength(9);
});

test('the longest border comes first; who lies in no region borders on none', () => {
  const found = borderMunicipalities(grid, lettered(municipalities, '112.12...'));
  expect(found.map(({ nis }) => nis)).toEqual(['02', '03', '05', '06']);
  expect(found[1]?.regions).toEqual([{ region: '1', borderKm: 1, neighbours: ['02'] }]);
});

test('facts of municipalities of another day are left out', () => {
  expect(encodeBorders(numbered(2), [{ a: '01', b: '99', borderKm: 1 }]).others).toHaveLength(0);
});

test('border strength counts those that know both, and shared areas separate nobody', () => {
  const three = numbered(3);
  const borders = encodeBorders(three, [
    { a: '02', b: '01', borderKm: 1 },
    { a: '02', b: '03', borderKm: 1 },
  ]);
  const delineations = ['AAB', 'ABB', 'A.B'].map((letters) => lettered(three, letters));
  expect(borderStrengths(borders, delineations)).toEqual([
    { a: '01', b: '02', separating: 1, knowing: 2 },
    { a: '02', b: '03', separating: 1, knowing: 2 },
  ]);
});
