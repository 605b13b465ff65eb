import { expect, test } from 'vitest';
import { fittingRules, provincesConcerned } from './triage.ts';
import { firstWordIn, namesIn } from './words-in-text.ts';

test.each([
  ['Onze politiezones passen niet', 'politiezone'],
  ['De POLITIEZONE: wat nu?', 'politiezone'],
  ['Lokale  politie', 'lokale politie'],
  ['De interpolitiezone', null],
  ['Niets daarvan', null],
])('a rule finds its word where a word begins: %s', (text, found) => {
  expect(firstWordIn(text, ['politiezone', 'lokale politie'])).toBe(found);
});

const names = ['As', 'Ham', 'Antwerpen', 'Beveren', 'Beveren-Kruibeke-Zwijndrecht', 'Sint-Truiden'];

test.each([
  ['as en ham zijn geen gemeenten, As en Ham wel', ['As', 'Ham']],
  ['Beveren-Kruibeke-Zwijndrecht is niet Beveren', ['Beveren-Kruibeke-Zwijndrecht', 'Beveren']],
  ['de provincie Antwerpen', []],
  ['de stad Antwerpen, en nog eens Antwerpen', ['Antwerpen']],
  ['Hamme en Oud-As', []],
])('names are found as whole words: %s', (text, found) => {
  expect(namesIn(text, names)).toEqual(found);
});

test('rules that fit come in their order, each with its word', () => {
  const rule = (id: string, words: readonly string[]) => ({ id, words });
  const fitting = fittingRules('Een knelpunt in de vervoerregio', [
    rule('vervoer', ['vervoerregio']),
    rule('wonen', ['woonmaatschappij']),
    rule('knelpunt', ['knelpunt']),
  ]);
  expect(fitting.map(({ rule: { id }, word }) => [id, word])).toEqual([
    ['vervoer', 'vervoerregio'],
    ['knelpunt', 'knelpunt'],
  ]);
});

test('a body over several provinces: most municipalities lead, the others follow', () => {
  const at = (provinceNis: string) => ({ name: '', provinceNis });
  expect(provincesConcerned([at('10000'), at('70000'), at('70000'), at('20001')])).toEqual({
    leads: '70000',
    follows: ['10000', '20001'],
  });
  expect(provincesConcerned([at('30000'), at('40000')])).toEqual({ leads: '30000', follows: ['40000'] });
  expect(provincesConcerned([])).toBeNull();
});
