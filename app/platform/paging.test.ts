import { expect, test } from 'vitest';
import { paged, pageHref, pageNumber } from './paging.ts';
import { Invalid, NotFound } from './refusals.ts';

test.each(['-1', '0', '1.5', 'x', '', '9999999', "1' or 1=1"])('pagina=%s is refused', (text) => {
  expect(() => pageNumber(new URLSearchParams({ pagina: text }))).toThrow(Invalid);
});

test('without a number it is the first page, and there is none after the last', () => {
  expect(pageNumber(new URLSearchParams('zoek=x'))).toBe(1);
  expect(paged([], 0, 1, 50)).toEqual({ items: [], total: 0, page: 1, pageSize: 50 });
  expect(() => paged([], 60, 3, 50)).toThrow(NotFound);
});

test('the address of another page keeps the rest of the query and drops what is empty', () => {
  const href = pageHref('/organisaties', new URLSearchParams('zoek=a%26b&soort=&pagina=4'));
  expect(href(2)).toBe('/organisaties?zoek=a%26b&pagina=2');
  expect(href(1)).toBe('/organisaties?zoek=a%26b');
  expect(pageHref('/organisaties', new URLSearchParams())(1)).toBe('/organisaties');
});
