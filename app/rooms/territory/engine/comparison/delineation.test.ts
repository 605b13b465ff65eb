import { expect, test } from 'vitest';
import { areasAround, encodeDelineation, type Membership, membersIn, shareIn } from './delineation.ts';
import { orderMunicipalities } from './municipalities.ts';
import { numbered } from './worked.fixture.ts';

const municipalities = numbered(4);

function encode(memberships: readonly Membership[], more: { areas?: string[]; pseudoAreas?: string[] } = {}) {
  return encodeDelineation(municipalities, { code: 'd', areas: [], pseudoAreas: [], ...more, memberships });
}

test('the order of municipalities and of lines does not matter', () => {
  const rows = municipalities.codes.map((nis) => ({ nis, inhabitants: null }));
  expect(orderMunicipalities(rows.toReversed()).codes).toEqual(municipalities.codes);
  const lines = [
    { area: 'B', nis: '02', share: null },
    { area: 'A', nis: '04', share: null },
    { area: 'A', nis: '01', share: null },
  ];
  expect(encode(lines.toReversed())).toEqual(encode(lines));
  expect([...membersIn(encode(lines), 0)]).toEqual([0, 3]);
});

test('a pseudo area is no area: its members lie in none', () => {
  const encoded = encode(
    [
      { area: 'A', nis: '01', share: null },
      { area: 'igs999', nis: '02', share: null },
    ],
    { areas: ['A', 'igs999'], pseudoAreas: ['igs999'] },
  );
  expect(encoded.areas).toEqual(['A']);
  expect(areasAround(encoded, 1)).toHaveLength(0);
});

test('an area without known members stays, a member of elsewhere is a stranger', () => {
  const encoded = encode([{ area: 'A', nis: '21004', share: null }], { areas: ['A', 'B'] });
  expect(encoded.areas).toEqual(['A', 'B']);
  expect(encoded.strangers).toEqual(new Map([['A', ['21004']]]));
  expect(membersIn(encoded, 0)).toHaveLength(0);
});

test('a share is whole where nothing is stated, unless there are several areas', () => {
  const encoded = encode([
    { area: 'A', nis: '01', share: null },
    { area: 'A', nis: '02', share: null },
    { area: 'B', nis: '02', share: null },
    { area: 'B', nis: '03', share: 0.25 },
  ]);
  expect(shareIn(encoded, 0, 0)).toBe(1);
  expect(shareIn(encoded, 1, 1)).toBeNaN();
  expect(shareIn(encoded, 2, 1)).toBe(0.25);
});

test('refuses a share that cannot be, two shares of the same, a municipality that comes twice', () => {
  const line = { area: 'A', nis: '01' };
  expect(() => encode([{ ...line, share: 0 }])).toThrow('share of 0');
  expect(() => encode([{ ...line, share: 1.5 }])).toThrow('share of 1.5');
  expect(() =>
    encode([
      { ...line, share: 0.5 },
      { ...line, share: 0.6 },
    ]),
  ).toThrow('two shares');
  expect(() =>
    orderMunicipalities([
      { nis: '01', inhabitants: 1 },
      { nis: '01', inhabitants: 2 },
    ]),
  ).toThrow('twice');
});
