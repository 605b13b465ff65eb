import { expect, test } from 'vitest';
import { plain, searchQuery } from './search-query.ts';

test('every word must be there, as the beginning of one', () => {
  expect(searchQuery('  Zwijndrecht,  fusie ')).toBe("('zwijndrecht':*) & ('fusie':*)");
});

test.each([
  ['raadsleden', 'raadslid'],
  ['raadslid', 'raadsleden'],
  ['huizen', 'huis'],
  ['huis', 'huizen'],
  ['mandatarissen', 'mandataris'],
  ['brieven', 'brief'],
  ['subsidies', 'subsidie'],
  ['bevoegdheden', 'bevoegdheid'],
  ['gemeentes', 'gemeente'],
  ['ELZ', 'eerstelijnszone'],
  ['brandweerzone', 'hulpverleningszone'],
])('%s also finds %s', (typed, found) => {
  expect(searchQuery(typed)).toContain(`'${found}':*`);
});

test('signs that mean something to PostgreSQL are no words', () => {
  expect(searchQuery("a' | !(b) & c:* \\ <->")).toBe("('a':*) & ('b':*) & ('c':*)");
});

test('what has no letter or digit asks nothing', () => {
  expect(searchQuery('  … !? 🦆')).toBeNull();
});

test('only the first ten words count', () => {
  expect(searchQuery('a b c d e f g h i j k l')?.split('&')).toHaveLength(10);
});

test('the number of a case is one word, with or without its zeros', () => {
  expect(plain('Over RV-2026-000123.')).toBe('over rv2026n123.');
  expect(searchQuery('rv-2026-123')).toBe("('rv2026n123':*)");
});

test('accents are no difference', () => {
  expect(searchQuery('reünie')).toBe(searchQuery('reunie'));
});
