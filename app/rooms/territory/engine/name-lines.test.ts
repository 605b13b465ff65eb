import { expect, test } from 'vitest';
import { nameLines } from './name-lines.ts';

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
