import { expect, test } from 'vitest';
import { articleState, slugOf } from './model.ts';

const article = { validFrom: '2026-01-01', validTo: '2027-01-01', isWithdrawn: false };

test.each([
  ['2025-12-31', 'notYet'],
  ['2026-01-01', 'valid'],
  ['2026-12-31', 'valid'],
  ['2027-01-01', 'ended'],
] as const)('on %s an article is %s', (day, state) => {
  expect(articleState(article, day)).toBe(state);
  expect(articleState({ ...article, isWithdrawn: true }, day)).toBe('withdrawn');
});

test.each([
  ['Hoeveel referentieregio’s zijn er?', 'hoeveel-referentieregios-zijn-er'],
  ['Één geheel: België?', 'een-geheel-belgie'],
  ['???', 'vraag'],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
])('%s', (question, slug) => {
  expect(slugOf(question)).toBe(slug);
});
