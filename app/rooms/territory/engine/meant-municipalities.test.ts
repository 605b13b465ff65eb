import { describe, expect, test } from 'vitest';
import { indexMunicipalities } from './import/municipality-index.ts';
import { meantMunicipalities } from './meant-municipalities.ts';

const before = {
  from: '2019-01-01',
  to: '2025-01-01',
  municipalities: [
    { nis: '46013', name: 'Kruibeke' },
    { nis: '71022', name: 'Hasselt' },
    { nis: '37015', name: 'Tielt' },
    { nis: '31033', name: 'Torhout' },
  ],
};
const now = {
  from: '2025-01-01',
  to: null,
  municipalities: [
    { nis: '46030', name: 'Beveren-Kruibeke-Zwijndrecht' },
    { nis: '71072', name: 'Hasselt' },
    { nis: '37022', name: 'Tielt' },
    { nis: '24135', name: 'Tielt-Winge' },
    { nis: '31033', name: 'Torhout' },
    { nis: '46021', name: 'Sint-Niklaas' },
  ],
};
const merged = (fromNis: string, toNis: string) => ({ fromNis, toNis, mergedOn: '2025-01-01' });
const index = indexMunicipalities(
  now,
  [before, now],
  [merged('46013', '46030'), merged('71022', '71072'), merged('37015', '37022')],
);

const meant = (text: string) =>
  meantMunicipalities(index, text).map(
    ({ municipality, foundBy, through }) => `${municipality.nis} ${foundBy} ${through}`,
  );

describe('what a text means', () => {
  test.each([
    ['torhout', ['31033 name Torhout']],
    ['Stad Torhout', ['31033 name Torhout']],
    ['31033', ['31033 name Torhout']],
    ['St.-Niklaas', ['46021 name Sint-Niklaas']],
    ['Kruibeke', ['46030 otherDay Kruibeke']],
    ['46013', ['46030 otherDay Kruibeke']],
    ['Zwijndrecht', ['46030 part Beveren-Kruibeke-Zwijndrecht']],
    ['Torhuot', ['31033 slip Torhout']],
    ['Kruybeke', ['46030 slip Kruibeke']],
    ['zzzzzz', []],
    ['', []],
    ['---', []],
  ])('“%s”', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  test('a whole name wins over a longer one, and a name that stayed over that of its former code', () => {
    expect(meant('Tielt')).toEqual(['37022 name Tielt']);
    expect(meant('Hasselt')).toEqual(['71072 name Hasselt']);
    expect(meant('t').map((one) => one.split(' part ')[1])).toEqual([
      'Beveren-Kruibeke-Zwijndrecht',
      'Hasselt',
      'Sint-Niklaas',
      'Tielt',
      'Tielt-Winge',
      'Torhout',
    ]);
    expect(meant('tiel')).toEqual(['37022 part Tielt', '24135 part Tielt-Winge']);
  });
});
