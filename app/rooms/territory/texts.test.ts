import { expect, it, test } from 'vitest';
import type { Knowledge } from './model.ts';
import {
  otherDayWords,
  populationSource,
  regionInWords,
  regionNameAfterWord,
  statedLaterWords,
  titleOn,
  withoutAreaWords,
} from './texts.ts';

it.each([
  ['statbel-2026-second-hand', 2026, 'Statbel, 1 januari 2026, tweedehands overgenomen'],
  ['statbel-2020', 2020, 'Statbel, 1 januari 2020'],
  ['statbel-2020-sum', 2020, 'Statbel, 1 januari 2020, som van de vroegere gemeenten'],
])('says of %s whether it is second-hand or a sum', (source, year, line) => {
  expect(populationSource({ year, source })).toBe(line);
});

test.each<[Knowledge, string, string | null, string]>([
  ['unknown', 'hulpverleningszone', '2026-07-24', 'onbekend (op 24 juli 2026 nagegaan)'],
  ['unknown', 'igs', null, 'onbekend'],
  ['none', 'igs', '2026-03-09', 'geen gebied'],
  ['none', 'fo_gem', '2026-03-09', 'geen van beide'],
  ['notYet', 'referentieregio', null, 'bestond nog niet'],
])('%s in %s, stated on %s, reads: %s', (knowledge, code, statedOn, words) => {
  expect(withoutAreaWords({ knowledge, code, statedOn })).toBe(words);
});

test.each([
  ['2026-11-23', 'Kaart'],
  ['2018-12-31', 'Kaart op 31 december 2018'],
])('the title of a page about %s is %s', (day, title) => {
  expect(titleOn('Kaart', day, '2026-11-23')).toBe(title);
});

test('of a later day only what is known today can be said', () => {
  expect(otherDayWords('2031-01-01', '2026-11-23')).toBe('Voor zover vandaag bekend voor 1 januari 2031');
  expect(otherDayWords('2018-12-31', '2026-11-23')).toBe('Toestand op 31 december 2018');
});

test.each([
  ['Regio Antwerpen', 'Regio Antwerpen', 'Antwerpen'],
  ['Waasland', 'de referentieregio Waasland', 'Waasland'],
])('%s does not say region twice', (name, inSentence, afterWord) => {
  expect(regionInWords(name)).toBe(inSentence);
  expect(regionNameAfterWord(name)).toBe(afterWord);
});

test.each([
  [['2024-11-06'], 'vastgesteld na de gekozen dag: of het toen al zo was, is niet nagegaan'],
  [['2021-06-01', '2018-12-31'], null],
  [[], null],
  [
    ['2018-12-31', '2026-03-09', '2024-11-06', '2026-03-09'],
    'de stand van 6 november 2024 en 9 maart 2026 is vastgesteld na de gekozen dag: of het toen al zo was, is niet nagegaan',
  ],
])('states of %s, asked for 1 June 2021: %s', (states, words) => {
  expect(statedLaterWords(states, '2021-06-01')).toBe(words);
});
