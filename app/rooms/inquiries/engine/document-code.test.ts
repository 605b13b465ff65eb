import { expect, test } from 'vitest';
import { codeIn, spacedCode } from './document-code.ts';

test('a code is read however it was copied', () => {
  expect(spacedCode('012345')).toBe('012 345');
  expect([' 012 345 ', '012-345', 'Uw code: 012345.', ''].map(codeIn)).toEqual([
    '012345',
    '012345',
    '012345',
    '',
  ]);
});
