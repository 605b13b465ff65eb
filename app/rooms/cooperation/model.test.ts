import { expect, test } from 'vitest';
import { isStructureId, lastListDay, listOf, listsTellOf, structureForms } from './model.ts';

test('four forms are intermunicipal, five are associations of OCMWs', () => {
  const lists = structureForms.map(listOf);
  expect(lists.filter((one) => one === 'intermunicipal')).toHaveLength(4);
  expect(lists.filter((one) => one === 'ocmwAssociations')).toHaveLength(5);
});

test('the lists tell of the municipalities from 2019 on, and of every later day', () => {
  expect(['2018-12-31', '2019-01-01', lastListDay, '2031-01-01'].map(listsTellOf)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test.each([
  ['0200065765', true],
  ['384b48dc-6860-49b4-a9ef-efa557299950', true],
  ['', false],
  ['0200.065.765', false],
  ["0200065765'", false],
  ['a\0b', false],
])('whether %j can be the id of a structure: %s', (text, is) => {
  expect(isStructureId(text)).toBe(is);
});
