import { expect, test } from 'vitest';
import { fillIn, variablesIn } from './filled-text.ts';

test('fills every variable in, each time it comes', () => {
  expect(fillIn('{a} en {b}, weer {a}', { a: 'een', b: 'twee' }).text).toBe('een en twee, weer een');
});

test('names what is missing: unknown, null, empty, or an object’s own words', () => {
  const filled = fillIn('{a} {b} {c} {toString} {}', { a: null, b: '', d: 'x' });
  expect(filled).toEqual({ text: null, missing: ['a', 'b', 'c', 'toString', ''] });
});

test('a value is never read as a variable or a replacement', () => {
  expect(fillIn('{a}{b}', { a: '{b}', b: '$& $1' }).text).toBe('{b}$& $1');
});

test('lists the variables once', () => {
  expect(variablesIn('{a} {b} {a} zonder')).toEqual(['a', 'b']);
});
