import { expect, test } from 'vitest';
import { fellowMembers } from './fellow-members.ts';
import { placedElsewhere } from './placed-elsewhere.ts';
import { positionsOf } from './position.ts';
import { worked } from './worked.fixture.ts';

test('fellows in and out of the region, and who is in the region and not in the area', () => {
  const { incidence } = worked('AAAABBCCC', '111222333');
  expect(fellowMembers(incidence, '04')).toEqual({
    areas: [{ area: 'A', inRegion: [], outsideRegion: ['01', '02', '03'] }],
    sameRegionElsewhere: ['05', '06'],
  });
});

test('a municipality in no area has no fellows', () => {
  const { incidence } = worked('AA.', '111');
  expect(fellowMembers(incidence, '03')).toEqual({ areas: [], sameRegionElsewhere: ['01', '02'] });
  expect(() => fellowMembers(incidence, '77')).toThrow('No municipality 77');
});

test('placed elsewhere counts delineations, and a tie is none', () => {
  const placed = (code: string, areas: string) => {
    const { incidence, borders } = worked(areas, '1112');
    return { code, positions: positionsOf(incidence, borders) };
  };
  expect(placedElsewhere([placed('a', 'AAAA'), placed('b', 'BCCC'), placed('c', 'ABDD')])).toEqual([
    { nis: '04', delineations: ['a', 'b'] },
  ]);
});
