import { expect, test } from 'vitest';
import { askerTraces } from './asker-traces.ts';

test('an address, a whole name and a whole number tell who it is; a first name, half a number and nothing do not', () => {
  const asker = { name: ' An Vraagt ', email: 'an@vraagt.test', telephone: '0499 11 22 33' };
  expect(askerTraces(asker)).toEqual(['an@vraagt.test', 'An Vraagt', '0499 11 22 33']);
  expect(askerTraces({ name: 'An', email: null, telephone: '112' })).toEqual([]);
});
