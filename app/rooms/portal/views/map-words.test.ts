import { expect, test } from 'vitest';
import { mapWords } from './map-words.ts';

test('with regions the map is theirs', () => {
  expect(mapWords('known', { municipalities: 285, regions: 15 })).toMatchObject({
    title: 'Kaart van de referentieregio’s',
    intro: 'De 285 Vlaamse gemeenten in 15 referentieregio’s.',
  });
});

test.each([
  ['unknown', 300, 'De 300 Vlaamse gemeenten. In welke referentieregio ze toen lagen, is onbekend.'],
  ['notYet', 308, 'De 308 Vlaamse gemeenten. De referentieregio’s bestonden toen nog niet.'],
] as const)('where the regions are %s the map says so', (knowledge, count, intro) => {
  expect(mapWords(knowledge, { municipalities: count, regions: 0 })).toMatchObject({
    title: 'Kaart van de gemeenten',
    intro,
  });
});
