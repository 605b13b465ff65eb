import { expect, test } from 'vitest';
import { encodeBorders } from './borders.ts';
import { encodeDelineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';
import { lettered, numbered, worked } from './worked.fixture.ts';

function summary(areas: string, regions: string) {
  const { incidence, borders } = worked(areas, regions);
  return summarise(incidence, positionsOf(incidence, borders));
}

test('T1 in numbers', () => {
  expect(summary('AAAABBCCC', '111222333')).toEqual({
    areas: 3,
    conformingShare: 2 / 3,
    inhabitantsInside: 410_000,
    inhabitantsOutside: 40_000,
    minimalMoves: 1,
    positions: { within: 1, equal: 1, supraRegional: 0, crossing: 1, outside: 0, unknown: 0 },
    exAequo: 0,
    municipalitiesInNone: 0,
    coverage: 1,
  });
});

test.each([
  ['T1', 'AAAABBCCC', '111222333', [1, 1]],
  ['T2', 'CCCCCAAAAABBBBB', '222221121111111', [1, 5]],
  ['T3', 'XXXXYYYZ', 'aabbccdd', [3, 1]],
  ['T4', 'abcc', '0011', [0, 1]],
  ['T5', 'abab', '0011', [2, 2]],
  ['T6', 'AAAA', '0011', [2, 0]],
  ['T7', 'abcc', 'abcc', [0, 0]],
])('%s: open moves there and back, the split-join distance', (_, areas, regions, moves) => {
  expect([summary(areas, regions).minimalMoves, summary(regions, areas).minimalMoves]).toEqual(moves);
});

test('who lies in no area takes no part, and is counted', () => {
  expect(summary('AA..', '1212')).toMatchObject({
    municipalitiesInNone: 2,
    coverage: 0.5,
    inhabitantsInside: 20_000,
  });
});

test('T10: without a known member nothing is known', () => {
  const municipalities = numbered(3);
  const table = { code: 'd', areas: ['A', 'B'], pseudoAreas: [], memberships: [] };
  const incidence = layOver(encodeDelineation(municipalities, table), lettered(municipalities, '111'));
  const positions = positionsOf(incidence, encodeBorders(municipalities, []));
  expect(summarise(incidence, positions)).toMatchObject({
    areas: 2,
    conformingShare: null,
    inhabitantsInside: null,
    minimalMoves: null,
    coverage: null,
    positions: { unknown: 2 },
  });
});

test('T1 cut in both directions', () => {
  expect(splittingOf(worked('AAAABBCCC', '111222333').incidence)).toEqual({
    areasCut: 1,
    regionsCut: 1,
    fragments: 4,
    excess: 1,
    mustCut: false,
    regions: [
      { region: '1', areas: 1, crossingAreas: 1 },
      { region: '2', areas: 2, crossingAreas: 1 },
      { region: '3', areas: 1, crossingAreas: 0 },
    ],
  });
});

test('three areas cannot lie in four regions without a cut', () => {
  expect(splittingOf(worked('XXXXYYYZ', 'aabbccdd').incidence).mustCut).toBe(true);
});
