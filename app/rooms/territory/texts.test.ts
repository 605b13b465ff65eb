import { expect, it } from 'vitest';
import { populationSource } from './texts.ts';

it.each([
  ['statbel-2026-second-hand', 2026, 'Statbel, 1 januari 2026, tweedehands overgenomen'],
  ['statbel-2020', 2020, 'Statbel, 1 januari 2020'],
  ['statbel-2020-sum', 2020, 'Statbel, 1 januari 2020, som van de vroegere gemeenten'],
])('says of %s whether it is second-hand or a sum', (source, year, line) => {
  expect(populationSource({ year, source })).toBe(line);
});
