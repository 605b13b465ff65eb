import { describe, expect, it } from 'vitest';
import {
  areasByMunicipality,
  type DraftContent,
  decide,
  inAllAreas,
  isSameContent,
} from './drafted-version.ts';

const lines = [
  { nis: '46029', area: 'gent', share: null },
  { nis: '46029', area: 'waas', share: null },
  { nis: '46025', area: 'waas', share: null },
];
const ambiguous = [{ nis: '46029', areas: ['gent', 'waas'] }];

describe('decide', () => {
  it('leaves a municipality in all its areas until it is decided, and says so', () => {
    expect(decide(lines, ambiguous, {})).toEqual({ memberships: lines, undecided: ['46029'] });
  });

  it('keeps the area that was chosen, or all of them', () => {
    expect(decide(lines, ambiguous, { '46029': 'waas' })).toEqual({
      memberships: lines.slice(1),
      undecided: [],
    });
    expect(decide(lines, ambiguous, { '46029': inAllAreas })).toEqual({ memberships: lines, undecided: [] });
  });

  it('takes no area in which no part of it lay, and no decision on who is not ambiguous', () => {
    expect(decide(lines, ambiguous, { '46029': 'kempen', '46025': 'gent' })).toEqual({
      memberships: lines,
      undecided: ['46029'],
    });
  });
});

const content: DraftContent = {
  against: 'x@2025-01-01',
  carriedFrom: null,
  areas: [
    { code: 'gent', name: 'Gent' },
    { code: 'waas', name: 'Waas' },
  ],
  memberships: lines,
  ambiguous: [],
  undecided: [],
};

describe('isSameContent', () => {
  it('does not mind the order', () => {
    const turned = {
      ...content,
      areas: content.areas.toReversed(),
      memberships: content.memberships.toReversed(),
    };
    expect(isSameContent(content, turned)).toBe(true);
  });

  it.each<[string, Partial<DraftContent>]>([
    ['another version that holds on the day', { against: null }],
    [
      'another name of an area',
      {
        areas: [
          { code: 'gent', name: 'GENT' },
          { code: 'waas', name: 'Waas' },
        ],
      },
    ],
    ['one membership less', { memberships: lines.slice(1) }],
    ['another share', { memberships: [{ ...lines[0], share: 0.5 } as never, ...lines.slice(1)] }],
    ['something to decide', { undecided: ['46029'] }],
  ])('sees %s', (_what, given) => {
    expect(isSameContent(content, { ...content, ...given })).toBe(false);
  });
});

it('areasByMunicipality puts the area with the largest part first', () => {
  const memberships = [
    { nis: '46029', area: 'gent', share: 0.2 },
    { nis: '46029', area: 'waas', share: 0.8 },
  ];
  expect(
    areasByMunicipality({ ...content, memberships })
      .get('46029')
      ?.map(({ code }) => code),
  ).toEqual(['waas', 'gent']);
});
