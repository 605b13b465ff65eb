import { expect, test } from 'vitest';
import { nextFellow } from './next-fellow.ts';

const codes = ['11', '12', '13', '14'];
const isOdd = (code: string) => Number(code) % 2 === 1;

test('the next of a kind, and after the last again the first', () => {
  expect(nextFellow(codes, '11', isOdd)).toBe('13');
  expect(nextFellow(codes, '13', isOdd)).toBe('11');
  expect(nextFellow(codes, '12', isOdd)).toBe('13');
});

test('who is the only one has no fellow', () => {
  expect(nextFellow(codes, '12', (code) => code === '12')).toBeNull();
});
