import { expect, test } from 'vitest';
import { encodeDelineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { lettered, numbered, worked } from './worked.fixture.ts';

test('T1: A = (3,1,0), B = (0,2,0), C = (0,0,3)', () => {
  const { incidence } = worked('AAAABBCCC', '111222333');
  expect([...incidence.counts]).toEqual([3, 1, 0, 0, 2, 0, 0, 0, 3]);
  expect([...incidence.parts]).toEqual([3, 1, 0, 0, 2, 0, 0, 0, 3]);
  expect([...incidence.people]).toEqual([60_000, 40_000, 0, 0, 110_000, 0, 0, 0, 240_000]);
  expect([...incidence.areaCounts]).toEqual([4, 2, 3]);
  expect([...incidence.regionCounts]).toEqual([3, 3, 3]);
});

test('a municipality in two areas counts in both, by its share where that is known', () => {
  const municipalities = numbered(2);
  const line = (area: string, nis: string, share: number | null) => ({ area, nis, share });
  const encode = (shares: readonly [number | null, number | null]) =>
    encodeDelineation(municipalities, {
      code: 'd',
      areas: [],
      pseudoAreas: [],
      memberships: [line('A', '01', null), line('A', '02', shares[0]), line('B', '02', shares[1])],
    });
  const stated = layOver(encode([0.25, 0.75]), lettered(municipalities, 'rr'));
  expect([...stated.counts]).toEqual([2, 1]);
  expect([...stated.wholes]).toEqual([1, 0]);
  expect([...stated.parts]).toEqual([1.25, 0.75]);
  expect([...stated.people]).toEqual([15_000, 15_000]);
  const silent = layOver(encode([null, null]), lettered(municipalities, 'rr'));
  expect([...silent.counts]).toEqual([2, 1]);
  expect([...silent.people]).toEqual([Number.NaN, Number.NaN]);
  const both = layOver(encode([0.25, 0.75]), encode([0.25, 0.75]));
  expect([...both.parts]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
});

test('members of no region are counted apart, municipalities in no area not at all', () => {
  const { incidence } = worked('AA.', '1.1');
  expect([...incidence.counts]).toEqual([1]);
  expect([...incidence.unplaced]).toEqual([1]);
  expect([...incidence.areaCounts]).toEqual([2]);
});

test('two sets of municipalities are not compared', () => {
  expect(() => layOver(lettered(numbered(2), 'AB'), lettered(numbered(2), 'AB'))).toThrow('Two sets');
});
