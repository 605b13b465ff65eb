import { expect, test } from 'vitest';
import { columnSort, type Sort } from './column-sort.ts';

const hrefFor = ({ key, direction }: Sort) => `?${key}=${direction}`;

test.each<[string, Sort, ReturnType<typeof columnSort>]>([
  ['name', { key: 'size', direction: 'ascending' }, { direction: null, href: '?name=ascending' }],
  ['name', { key: 'name', direction: 'ascending' }, { direction: 'ascending', href: '?name=descending' }],
  ['name', { key: 'name', direction: 'descending' }, { direction: 'descending', href: '?name=ascending' }],
])('column %s, sorted by %o', (key, current, expected) => {
  expect(columnSort(key, current, hrefFor)).toEqual(expected);
});
