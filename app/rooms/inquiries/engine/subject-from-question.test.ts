import { expect, test } from 'vitest';
import { subjectFromQuestion } from './subject-from-question.ts';

test.each([
  ['Wie is bevoegd?', 'Wie is bevoegd?'],
  ['  Wie  is bevoegd?\nEn waarom?', 'Wie is bevoegd?'],
  [`${'woord '.repeat(30)}`, `${'woord '.repeat(16).trim()}…`],
  ['x'.repeat(200), `${'x'.repeat(100)}…`],
])('%s', (question, subject) => {
  expect(subjectFromQuestion(question)).toBe(subject);
});
