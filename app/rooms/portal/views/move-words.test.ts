import { expect, test } from 'vitest';
import type { ExplainedAnswer } from '#rooms/territory/engine/comparison/move-exercise.ts';
import type { TerritoryDelineation } from '#rooms/territory/engine/comparison/territory.ts';
import { certaintyWords, figureWords, tieWords } from './move-words.ts';

function delineation(code: string, name: string, plural: string): TerritoryDelineation {
  return {
    code,
    name,
    plural,
    kind: 'sectoralFlemish',
    policyDomain: 'Mobiliteit',
    counts: true,
    remark: null,
    knowledge: 'known',
    existsFrom: null,
    version: null,
    statedOn: null,
    source: null,
    areas: new Map(),
    encoded: null,
  };
}

const pair = {
  delineation: delineation('vervoerregio', 'Vervoerregio', 'Vervoerregio’s'),
  other: delineation('referentieregio', 'Referentieregio', 'Referentieregio’s'),
};

const plan = {
  moves: [{ nis: '31033', from: 'A', region: 'R', to: 'B' }],
  inhabitants: 20_512.4,
};

const bounded: ExplainedAnswer = {
  outcome: 'found',
  plan,
  proof: 'bound',
  bound: 0,
  exAequo: false,
  alternatives: [],
  hasMore: true,
};

test('what is not proved says how much better could exist, in its own measure', () => {
  expect(certaintyWords('connected', bounded, pair)).toBe(
    'Beste gevonden binnen de rekentijd: hoogstens 1 gemeente beter mogelijk.',
  );
  expect(certaintyWords('inhabitants', { ...bounded, bound: 20_000.2 }, pair)).toBe(
    'Beste gevonden binnen de rekentijd: hoogstens 513 inwoners beter mogelijk.',
  );
  expect(certaintyWords('connected', { ...bounded, proof: 'minimal', bound: 1 }, pair)).toBe(
    'Bewezen kleinst.',
  );
  expect(figureWords('connected', bounded)).toBe('1 gemeente');
});

test('without a plan it says what is proved nevertheless', () => {
  const stopped = { outcome: 'undetermined', because: 'outOfTime', bound: 59 } as const;
  expect(certaintyWords('connected', stopped, pair)).toBe(
    'Niet te bepalen, omdat de rekentijd om was voor er een oplossing gevonden is. Zeker is: niet minder dan 59 gemeenten.',
  );
});

test('a tie is called one, and what was not looked at is said', () => {
  expect(tieWords(bounded)).toBe('Of andere gemeenten op hetzelfde zouden uitkomen, is niet nagegaan.');
  expect(tieWords({ ...bounded, hasMore: false })).toBe('');
  expect(tieWords({ ...bounded, alternatives: [plan], hasMore: false })).toBe(
    'Gelijke stand: 2 oplossingen zijn even klein.',
  );
  expect(tieWords({ ...bounded, alternatives: [plan] })).toBe(
    'Gelijke stand: minstens 2 oplossingen zijn even klein.',
  );
});
