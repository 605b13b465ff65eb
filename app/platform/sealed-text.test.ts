import { expect, test } from 'vitest';
import { openSealed, sealText } from './sealed-text.ts';

test('what was sealed is read with its secret, and with no other', () => {
  const sealed = sealText('geheim', 'Waar het naartoe ging: één adres');
  expect(openSealed('geheim', sealed)).toBe('Waar het naartoe ging: één adres');
  expect(sealed.toString('latin1')).not.toContain('adres');
  expect(() => openSealed('ander geheim', sealed)).toThrow();
});

test('the same text is sealed otherwise each time, and one that changed is not read', () => {
  const sealed = sealText('geheim', '');
  expect(sealText('geheim', '')).not.toEqual(sealed);
  sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
  expect(() => openSealed('geheim', sealed)).toThrow();
});
