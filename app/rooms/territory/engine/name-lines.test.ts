import { expect, test } from 'vitest';
import { nameFits, nameLines, nameSize } from './name-lines.ts';

test.each([
  ['Limburg', ['Limburg']],
  ['Regio Gent', ['Regio', 'Gent']],
  ['Zuid-West-Vlaanderen', ['Zuid-', 'West-', 'Vlaanderen']],
  ['Vlaamse Ardennen', ['Vlaamse', 'Ardennen']],
  ['Halle-Vilvoorde', ['Halle-', 'Vilvoorde']],
])('%s stands in the lines %j', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});

test('short parts stay together', () => {
  expect(nameLines('De Pinte')).toEqual(['De Pinte']);
});

test('a name takes the room of its longest line and of all its lines', () => {
  expect(nameSize(['Regio', 'Gent'], 10)).toEqual({ width: 34, height: 20.8 });
});

test.each([
  [30, true],
  [20, false],
])('with %i around its middle a name of 80 wide fits: %s', (clearance, fits) => {
  expect(nameFits({ width: 80, height: 12 }, clearance)).toBe(fits);
});
