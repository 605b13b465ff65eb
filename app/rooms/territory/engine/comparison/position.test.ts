import { describe, expect, test } from 'vitest';
import { encodeBorders } from './borders.ts';
import { encodeDelineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { isConforming, positionsOf } from './position.ts';
import { lettered, numbered, worked } from './worked.fixture.ts';

function positions(areas: string, regions: string) {
  const { incidence, borders } = worked(areas, regions);
  return positionsOf(incidence, borders);
}

test('T1: A crosses, B lies within, C equals', () => {
  const [a, b, c] = positions('AAAABBCCC', '111222333');
  expect(a).toEqual({
    area: 'A',
    position: 'crossing',
    municipalities: 4,
    regions: [
      { region: '1', municipalities: 3, share: 0.75, inhabitants: 60_000, isWholeRegion: true },
      { region: '2', municipalities: 1, share: 0.25, inhabitants: 40_000, isWholeRegion: false },
    ],
    mainRegion: '1',
    exAequo: false,
    alternatives: [],
    outside: ['04'],
    divided: [],
    strangers: [],
  });
  expect(b?.position).toBe('within');
  expect(c?.position).toBe('equal');
});

test('T6: one area for two whole regions is supraregional', () => {
  expect(positions('AAAA', '1122').map(({ position }) => position)).toEqual(['supraRegional']);
});

test('T3: X crosses nothing, and after its one move neither do Y and Z', () => {
  const after = positions('XXXXYYZZ', 'aabbccdd').map(({ position }) => position);
  expect(positions('XXXXYYYZ', 'aabbccdd').map(({ position }) => position)).toEqual([
    'supraRegional',
    'crossing',
    'within',
  ]);
  expect(after).toEqual(['supraRegional', 'equal', 'equal']);
});

test('whole regions and a part of another cross', () => {
  expect(positions('AAAAAB', '112233')[0]?.position).toBe('crossing');
});

test('a member in no region makes an area cross; only such members make it lie outside', () => {
  expect(positions('AAB', '1..').map(({ position }) => position)).toEqual(['crossing', 'outside']);
});

describe('what is not known is never conforming', () => {
  test('an area without known members', () => {
    const municipalities = numbered(2);
    const table = { code: 'd', areas: ['A'], pseudoAreas: [], memberships: [] };
    const incidence = layOver(encodeDelineation(municipalities, table), lettered(municipalities, '12'));
    const [area] = positionsOf(incidence, encodeBorders(municipalities, []));
    expect(area).toMatchObject({ position: 'unknown', mainRegion: null, outside: [], exAequo: false });
    expect(isConforming('unknown')).toBeNull();
  });

  test('a region of which a part is elsewhere is not whole', () => {
    const municipalities = numbered(2);
    const memberships = [
      { area: 'A', nis: '01', share: null },
      { area: 'A', nis: '02', share: 0.9 },
    ];
    const areas = encodeDelineation(municipalities, { code: 'd', areas: [], pseudoAreas: [], memberships });
    const against = (letters: string) =>
      positionsOf(layOver(areas, lettered(municipalities, letters)), encodeBorders(municipalities, []))[0];
    expect(against('11')).toMatchObject({ position: 'within', divided: ['02'] });
    expect(against('12')?.position).toBe('crossing');
  });
});

describe('in a tie the written rule decides, and it is said', () => {
  const tie = (inhabitants: readonly (number | null)[], facts: readonly [string, string, number][]) => {
    const rows = ['01', '02', '03', '04'].map((nis, index) => ({
      nis,
      inhabitants: inhabitants[index] ?? null,
    }));
    const { codes } = numbered(4);
    const municipalities = {
      ...numbered(4),
      codes,
      inhabitants: Float64Array.from(rows, (r) => r.inhabitants ?? NaN),
    };
    const incidence = layOver(lettered(municipalities, 'AABC'), lettered(municipalities, '1212'));
    const borders = encodeBorders(
      municipalities,
      facts.map(([a, b, borderKm]) => ({ a, b, borderKm })),
    );
    const [area] = positionsOf(incidence, borders);
    expect(area?.exAequo).toBe(true);
    return [area?.mainRegion, area?.alternatives, area?.outside];
  };

  test('fewest inhabitants move', () => {
    expect(tie([10, 20, 1, 1], [])).toEqual(['2', ['1'], ['01']]);
    expect(tie([20, 10, 1, 1], [])).toEqual(['1', ['2'], ['02']]);
  });

  test('then the longest border with where they go', () => {
    const facts: [string, string, number][] = [
      ['01', '03', 2],
      ['02', '04', 3],
      ['01', '02', 9],
    ];
    expect(tie([10, 10, 1, 1], facts)).toEqual(['1', ['2'], ['02']]);
  });

  test('then the lowest code moves; inhabitants that are not known decide nothing', () => {
    expect(tie([10, 10, 1, 1], [])).toEqual(['2', ['1'], ['01']]);
    expect(tie([20, null, 1, 1], [])).toEqual(['2', ['1'], ['01']]);
  });
});
