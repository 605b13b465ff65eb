import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsOf } from './position.ts';
import { splittingOf } from './splitting.ts';
import { summarise } from './summary.ts';
import { worked } from './worked.fixture.ts';

const pair = fc
  .integer({ min: 1, max: 10 })
  .chain((size) => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcd.'), minLength: size, maxLength: size });
    return fc.tuple(letters, letters);
  })
  .map(([areas, regions]) => ({ areas, regions }));

function compare({ areas, regions }: { areas: string; regions: string }) {
  const { incidence, borders } = worked(areas, regions);
  const positions = positionsOf(incidence, borders);
  return { positions, summary: summarise(incidence, positions), splitting: splittingOf(incidence) };
}

/** The same, with sets of municipalities and the words of the definition. */
function slowPosition(area: string, areas: string, regions: string): string {
  const all = [...areas].map((_, at) => at);
  const members = all.filter((at) => areas[at] === area);
  const touched = [...new Set(members.map((at) => regions[at]))];
  if (touched.every((region) => region === '.')) return 'outside';
  const isWhole = (region?: string) =>
    all.filter((at) => regions[at] === region).every((at) => members.includes(at));
  if (touched.length === 1) return isWhole(touched[0]) ? 'equal' : 'within';
  return touched.every((region) => region !== '.' && isWhole(region)) ? 'supraRegional' : 'crossing';
}

test('positions are those of the definition, word for word', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      for (const { area, position } of compare({ areas, regions }).positions) {
        expect(position).toBe(slowPosition(area, areas, regions));
      }
    }),
  );
});

test('minimal moves and fragments are those of looking at every area by itself', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const { summary, splitting } = compare({ areas, regions });
      const codes = [...new Set(areas)].filter((area) => area !== '.');
      const leaversPerRegion = codes.map((area) => {
        const members = [...regions].filter((_, at) => areas[at] === area);
        const touched = [...new Set(members)].filter((region) => region !== '.');
        return touched.map((region) => members.filter((own) => own !== region).length);
      });
      const moves = leaversPerRegion.reduce(
        (sum, leavers) => sum + (leavers.length === 0 ? 0 : Math.min(...leavers)),
        0,
      );
      expect(summary.minimalMoves).toBe(codes.length === 0 ? null : moves);
      expect(splitting.fragments).toBe(leaversPerRegion.flat().length);
    }),
  );
});

test('other codes for areas and regions change no figure', () => {
  const renamed = (letters: string) =>
    letters.replace(/[abcd]/g, (letter) => ({ a: 'z', b: 'y', c: 'x' })[letter] ?? 'w');
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const { summary, splitting } = compare({ areas, regions });
      const other = compare({ areas: renamed(areas), regions: renamed(regions) });
      expect(other.summary).toEqual(summary);
      expect({ ...other.splitting, regions: [] }).toEqual({ ...splitting, regions: [] });
    }),
  );
});

test('cuts are mirrored when the two change places', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const there = compare({ areas, regions }).splitting;
      const back = compare({ areas: regions, regions: areas }).splitting;
      expect([back.areasCut, back.regionsCut, back.fragments]).toEqual([
        there.regionsCut,
        there.areasCut,
        there.fragments,
      ]);
    }),
  );
});

test('figures stay within their bounds and add up', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const { positions, summary } = compare({ areas, regions });
      const placed = [...areas].filter((letter) => letter !== '.').length;
      expect(Object.values(summary.positions).reduce((sum, one) => sum + one, 0)).toBe(summary.areas);
      expect((summary.municipalitiesInNone ?? areas.length) + placed).toBe(areas.length);
      for (const { municipalities, regions: parts, outside, mainRegion } of positions) {
        expect(parts.reduce((sum, part) => sum + part.municipalities, 0)).toBeLessThanOrEqual(municipalities);
        if (mainRegion === null) continue;
        expect(outside.length).toBe(municipalities - (parts[0]?.municipalities ?? 0));
        expect(parts.some(({ region }) => region === mainRegion)).toBe(true);
      }
      if (summary.conformingShare === 1 && summary.positions.supraRegional === 0)
        expect(summary.minimalMoves).toBe(0);
    }),
  );
});

test('merging two areas never cuts more regions, nor makes more fragments, nor asks for fewer moves', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const fine = compare({ areas, regions });
      const coarse = compare({ areas: areas.replaceAll('b', 'a'), regions });
      expect(coarse.splitting.fragments).toBeLessThanOrEqual(fine.splitting.fragments);
      expect(coarse.splitting.regionsCut).toBeLessThanOrEqual(fine.splitting.regionsCut);
      expect(coarse.summary.minimalMoves ?? 0).toBeGreaterThanOrEqual(fine.summary.minimalMoves ?? 0);
    }),
  );
});

test('merging two regions never asks for more moves', () => {
  fc.assert(
    fc.property(pair, ({ areas, regions }) => {
      const covered = regions.replaceAll('.', 'd');
      const fine = compare({ areas, regions: covered }).summary.minimalMoves ?? 0;
      const coarse = compare({ areas, regions: covered.replaceAll('b', 'a') }).summary.minimalMoves ?? 0;
      expect(coarse).toBeLessThanOrEqual(fine);
    }),
  );
});
