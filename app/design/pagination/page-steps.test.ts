import { expect, test } from 'vitest';
import { pageRange, pageSteps } from './page-steps.ts';

test.each([
  [1, 50, 285, { from: 1, to: 50, pages: 6 }],
  [6, 50, 285, { from: 251, to: 285, pages: 6 }],
  [1, 50, 0, { from: 0, to: 0, pages: 1 }],
  [2, 50, 100, { from: 51, to: 100, pages: 2 }],
])('page %i of %i a page, %i in all', (page, size, total, expected) => {
  expect(pageRange(page, size, total)).toEqual(expected);
});

test.each([
  [1, 1, [1]],
  [1, 6, [1, 2, null, 6]],
  [3, 6, [1, 2, 3, 4, 5, 6]],
  [12, 24, [1, null, 11, 12, 13, null, 24]],
  [24, 24, [1, null, 23, 24]],
])('links from page %i of %i', (page, pages, expected) => {
  expect(pageSteps(page, pages)).toEqual(expected);
});
