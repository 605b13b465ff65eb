import { describe, expect, it } from 'vitest';
import {
  isCode,
  knowledgeOf,
  type MergerStep,
  predecessorsOn,
  searchForm,
  successorsOn,
  sumPopulations,
} from './model.ts';

describe('searchForm', () => {
  it.each([
    ['Sint-Niklaas', 'sint niklaas'],
    ['  ZOË ', 'zoe'],
    ['Scherpenheuvel-Zichem', 'scherpenheuvel zichem'],
    ["'s-Gravenvoeren", 's gravenvoeren'],
    ['Kapelle-op-den-Bos', 'kapelle op den bos'],
    ['éclair', 'eclair'],
    ['31033', '31033'],
    ['%_\\', ''],
  ])('makes %s into %s', (text, form) => {
    expect(searchForm(text)).toBe(form);
  });
});

describe('isCode', () => {
  it.each(['31033', 'REFREG06', 'TREG06B_GEM', 'elz-fijn'])('takes %s', (text) => {
    expect(isCode(text)).toBe(true);
  });

  it.each(['', '31033\0', '<b>', "a'b", 'a b', 'x'.repeat(41), '31033\n'])('refuses %j', (text) => {
    expect(isCode(text)).toBe(false);
  });
});

describe('knowledgeOf', () => {
  const region = { existsFrom: '2021-03-12', existsTo: null };
  it('is not yet there on the day before it begins, and unknown from its first day without a table', () => {
    expect(knowledgeOf(region, false, '2021-03-11')).toBe('notYet');
    expect(knowledgeOf(region, false, '2021-03-12')).toBe('unknown');
    expect(knowledgeOf(region, true, '2022-02-04')).toBe('known');
  });

  it('has ended from its last day on, which no longer counts', () => {
    const ended = { existsFrom: null, existsTo: '2025-01-01' };
    expect(knowledgeOf(ended, true, '2024-12-31')).toBe('known');
    expect(knowledgeOf(ended, true, '2025-01-01')).toBe('ended');
  });

  it('never says "not yet" of something whose beginning is not in the facts', () => {
    expect(knowledgeOf({ existsFrom: null, existsTo: null }, false, '2018-12-31')).toBe('unknown');
  });
});

describe('sumPopulations', () => {
  it('names every year and source that met, and counts who is missing', () => {
    expect(
      sumPopulations([
        { inhabitants: 10, year: 2026, source: 'b' },
        null,
        { inhabitants: 5, year: 2020, source: 'a' },
        { inhabitants: 1, year: 2026, source: 'b' },
      ]),
    ).toEqual({ inhabitants: 16, years: [2020, 2026], sources: ['a', 'b'], missing: 1 });
  });

  it('is unknown, and not zero, where nothing is known', () => {
    expect(sumPopulations([null]).inhabitants).toBeNull();
    expect(sumPopulations([]).inhabitants).toBeNull();
  });
});

describe('the succession of mergers', () => {
  const steps: readonly MergerStep[] = [
    { mergedOn: '2019-01-01', fromNis: 'a', toNis: 'd' },
    { mergedOn: '2019-01-01', fromNis: 'b', toNis: 'd' },
    { mergedOn: '2025-01-01', fromNis: 'd', toNis: 'e' },
    { mergedOn: '2025-01-01', fromNis: 'c', toNis: 'e' },
    { mergedOn: '2025-01-01', fromNis: 'x', toNis: 'x' },
    { mergedOn: '2025-01-01', fromNis: 'y', toNis: 'x' },
  ];

  it('follows a code forward through as many mergers as lie before the day', () => {
    expect(successorsOn(steps, 'a', '2018-12-31')).toEqual(['a']);
    expect(successorsOn(steps, 'a', '2019-01-01')).toEqual(['d']);
    expect(successorsOn(steps, 'a', '2026-01-01')).toEqual(['e']);
  });

  it('follows a code back to all that it arose from', () => {
    expect(predecessorsOn(steps, 'e', '2018-12-31')).toEqual(['a', 'b', 'c']);
    expect(predecessorsOn(steps, 'e', '2024-12-31')).toEqual(['c', 'd']);
    expect(predecessorsOn(steps, 'e', '2025-01-01')).toEqual(['e']);
  });

  it('keeps a code that stayed while its territory grew', () => {
    expect(successorsOn(steps, 'x', '2026-01-01')).toEqual(['x']);
    expect(predecessorsOn(steps, 'x', '2024-12-31')).toEqual(['x', 'y']);
  });
});
