import { expect, test } from 'vitest';
import type { StructureOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { structureCountWords } from './structure-count-words.ts';

const structures = (active: number, inactive: number) =>
  [...Array(active).fill(true), ...Array(inactive).fill(false)].map(
    (isActive) => ({ isActive }) as StructureOfMunicipality,
  );

test.each([
  [1, 0, '1 samenwerkingsverband'],
  [8, 0, '8 samenwerkingsverbanden'],
  [8, 1, '8 samenwerkingsverbanden, en 1 dat niet meer actief is'],
  [1, 2, '1 samenwerkingsverband, en 2 die niet meer actief zijn'],
  [0, 1, '1 samenwerkingsverband dat niet meer actief is'],
  [0, 2, '2 samenwerkingsverbanden die niet meer actief zijn'],
])('%i active and %i not', (active, inactive, words) => {
  expect(structureCountWords(structures(active, inactive))).toBe(words);
});
