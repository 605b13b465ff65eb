import { expect, test } from 'vitest';
import { needsReview } from './review.ts';

const question = { kind: 'question', theme: 'Wonen', isOfGovernor: false };
const any = { kind: null, theme: '', ofGovernors: false };

test.each([
  ['every answer', any, true],
  ['this kind', { ...any, kind: 'question' }, true],
  ['another kind', { ...any, kind: 'complaint' }, false],
  ['this theme, whatever the case', { ...any, theme: 'wonen' }, true],
  ['another theme', { ...any, theme: 'Water' }, false],
  ['this theme, of a governor', { ...any, theme: 'wonen', ofGovernors: true }, false],
])('a rule for %s', (_name, rule, needed) => {
  expect(needsReview(rule, question)).toBe(needed);
});

test('what a governor asks', () => {
  expect(needsReview({ ...any, ofGovernors: true }, { ...question, isOfGovernor: true })).toBe(true);
});
