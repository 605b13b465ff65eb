import { expect, test } from 'vitest';
import { mapWords } from './map-words.ts';

const places = (count: number) => Array.from({ length: count }, () => null);

test('with regions the map is theirs', () => {
  expect(mapWords('known', { municipalities: places(285), regions: places(15) })).toMatchObject({
    title: 'Kaart van de referentieregio’s',
    intro: 'De 285 Vlaamse gemeenten in 15 referentieregio’s.',
    listTitle: 'Alle gemeenten per regio',
  });
});

test.each([
  ['unknown', 300, 'De 300 Vlaamse gemeenten. In welke referentieregio ze toen lagen, is onbekend.'],
  ['notYet', 308, 'De 308 Vlaamse gemeenten. De referentieregio’s bestonden toen nog niet.'],
] as const)('where the regions are %s the map says so', (knowledge, count, intro) => {
  expect(mapWords(knowledge, { municipalities: places(count), regions: [] })).toMatchObject({
    title: 'Kaart van de gemeenten',
    intro,
    listTitle: 'Alle gemeenten',
  });
});
