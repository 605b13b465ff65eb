import { describe, expect, it, test } from 'vitest';
import {
  cellText,
  hasControlCharacters,
  looksLikeDay,
  looksLikeExcelError,
  looksLikeFormula,
} from './cell-text.ts';
import { foreignCode, readNisCode } from './nis-code.ts';

describe('cellText', () => {
  it.each([
    ['  11001\u00a0', '11001'],
    ["'11001", '11001'],
    ['="0907"', '0907'],
    ['"Noord"', 'Noord'],
    ["'=1+1", '=1+1'],
    ["'s-Gravenvoeren", "'s-Gravenvoeren"],
    ['Noord\r\nen Zuid', 'Noord en Zuid'],
    ['No\u200bord\u0000', 'Noord'],
    ['e\u0301e\u0301n', 'één'],
    ['', ''],
  ])('takes %j for %j', (raw, text) => {
    expect(cellText(raw)).toBe(text);
  });
});

test.each([
  ['Noord\u0007', true],
  ['\u202eNoord', true],
  ['Z\ufffduid', true],
  ['Noord\r\nen\tZuid\u00a0', false],
  ['Één’s', false],
])('whether %j has signs that nobody sees: %s', (text, expected) => {
  expect(hasControlCharacters(text)).toBe(expected);
});

test.each([
  ['=1+1', true],
  ['@SUM(A1)', true],
  ['-2+3', true],
  ['-', false],
  ['-0,5', false],
  ['Noord-Zuid', false],
])('whether %j would be a formula: %s', (text, expected) => {
  expect(looksLikeFormula(text)).toBe(expected);
});

test.each([
  ['12/mrt', true],
  ['12-mrt-26', true],
  ['mrt-12', true],
  ['1-12-2026', true],
  ['2026-03-12', true],
  ['12-03', false],
  ['mei', false],
  ['okt12', false],
])('whether %j is a code that Excel took for a day: %s', (text, expected) => {
  expect(looksLikeDay(text)).toBe(expected);
});

test.each([
  ['#N/A', true],
  ['#N/B', true],
  ['#DEEL/0!', true],
  ['#VERW!', true],
  ['#NAAM?', true],
  ['#1', false],
  ['#Regio', false],
  ['N/A', false],
])('whether %j is a failure of Excel: %s', (text, expected) => {
  expect(looksLikeExcelError(text)).toBe(expected);
});

test.each([
  ['11002', '11002'],
  ['11002.0', '11002'],
  ['11002,00', '11002'],
  ['11.002', '11002'],
  ['11 002', '11002'],
  ['NIS11002', '11002'],
  ['BE-11002', '11002'],
  ['http://vocab.belgif.be/auth/refnis2025/11002', '11002'],
  ['11002.5', null],
  ['1100', null],
  ['110021', null],
  ['1,1E+04', null],
  ['Lier', null],
])('the NIS code in %j is %j', (text, code) => {
  expect(readNisCode(text)).toBe(code);
});

test.each([
  ['10000', 'province'],
  ['20001', 'province'],
  ['11000', 'province'],
  ['02000', 'province'],
  ['21004', 'outsideFlanders'],
  ['25072', 'outsideFlanders'],
  ['62063', 'outsideFlanders'],
  ['11999', null],
  ['23106', null],
])('%s is %s', (code, expected) => {
  expect(foreignCode(code)).toBe(expected);
});
