import { expect, test } from 'vitest';
import { askedSort, sortedBy, sortHref } from './list-sort.ts';

const query = (text: string) => new URLSearchParams(text);

test('an order that the list does not know is its own order', () => {
  expect(askedSort(query('sorteer=prijs&volgorde=aflopend'), ['naam'], 'naam')).toEqual({
    key: 'naam',
    direction: 'descending',
  });
});

test('another order keeps the filters and begins at the first page', () => {
  const href = sortHref('/gemeenten', query('zoek=aal&pagina=3&sorteer=naam'));
  expect(href({ key: 'regio', direction: 'descending' })).toBe(
    '/gemeenten?zoek=aal&sorteer=regio&volgorde=aflopend',
  );
});

test.each([
  ['ascending', [1, 2, 10, null]],
  ['descending', [10, 2, 1, null]],
] as const)('%s: numbers by size, unknown last', (direction, expected) => {
  expect(sortedBy([null, 10, 1, 2], { key: '', direction }, (one) => one)).toEqual(expected);
});

test('names as Dutch readers sort them', () => {
  const names = ['Zoë', 'ezel', 'éclair', 'Eén'];
  expect(sortedBy(names, { key: '', direction: 'ascending' }, (one) => one)).toEqual([
    'éclair',
    'Eén',
    'ezel',
    'Zoë',
  ]);
});
