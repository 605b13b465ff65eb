import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from './comparison.ts';
import { type Delineation, encodeDelineation, tableOf } from './delineation.ts';
import { foundedCode } from './founded-area.ts';
import { layOver } from './incidence.ts';
import { impossibleMove, playTrial, type TrialMove, tallyNow } from './move-trial.ts';
import { positionsOf } from './position.ts';
import { summarise } from './summary.ts';
import type { Territory } from './territory.ts';
import { letteredTerritory } from './trial.fixture.ts';
import { destinationsOf } from './trial-destinations.ts';
import { effectOf } from './trial-effect.ts';
import { gridBorders, nisOf } from './worked.fixture.ts';

const pair = { code: 'areas', other: 'regions' };
const size = 9;
const letters = fc.string({ unit: fc.constantFrom(...'abcd.'), minLength: size, maxLength: size });
/** All four areas are there, whoever moves: a move goes to one that is. */
const territories = fc
  .tuple(letters, letters)
  .map(([areas, regions]) => letteredTerritory(`abcd${areas}`, `abcd${regions}`, gridBorders(1, size + 4)));
const nowhere = fc.constant(null);
const somewhere = fc.oneof(fc.constantFrom(...'abcd'), fc.constantFrom(1, 2).map(foundedCode), nowhere);
const moves = fc.array(fc.record<TrialMove>({ nis: fc.nat({ max: size + 3 }).map(nisOf), to: somewhere }), {
  maxLength: 12,
});

const movedIn = (territory: Territory): Delineation => {
  const { encoded } = territory.delineations.get('areas') ?? {};
  if (!encoded) throw new Error('no areas');
  return encoded;
};

/** The same by hand: a table in which the lines of whoever moves are replaced, encoded anew. */
function slowlyMoved(territory: Territory, all: readonly TrialMove[]): Delineation {
  const table = tableOf(movedIn(territory));
  const last = new Map(all.map(({ nis, to }) => [nis, to]));
  const stay = table.memberships.filter(({ nis }) => !last.has(nis));
  const gone = [...last].flatMap(([nis, area]) => (area === null ? [] : [{ nis, area, share: null }]));
  return encodeDelineation(territory.municipalities, { ...table, memberships: [...stay, ...gone] });
}

describe('whatever is moved', () => {
  test('the members and the figures are those of the moved table, encoded and compared anew', () => {
    fc.assert(
      fc.property(territories, moves, (territory, all) => {
        const played = playTrial(territory, pair, all);
        const fresh = slowlyMoved(territory, all);
        expect(movedIn(played.after)).toEqual(fresh);
        const regions = territory.delineations.get('regions')?.encoded;
        if (!regions) throw new Error('no regions');
        const incidence = layOver(fresh, regions);
        const positions = positionsOf(incidence, territory.borders);
        const summary = summarise(incidence, positions);
        const effect = effectOf(played);
        expect(effect?.after.positions).toEqual(positions);
        expect(effect?.after.summary).toEqual(summary);
        expect(tallyNow(played)).toEqual({
          crossing: summary.positions.crossing,
          outside: effect?.after.outside.length,
        });
      }),
    );
  });

  test('moving everybody back, the last first, gives the members and figures of before', () => {
    fc.assert(
      fc.property(territories, moves, (territory, all) => {
        const { moves: there } = playTrial(territory, pair, all);
        const back = there.toReversed().map(({ nis, from }) => ({ nis, to: from[0] ?? null }));
        const { after } = playTrial(territory, pair, [...there, ...back]);
        expect(movedIn(after)).toEqual(movedIn(territory));
        expect(compare(after, 'areas', 'regions')?.summary).toEqual(
          compare(territory, 'areas', 'regions')?.summary,
        );
      }),
    );
  });

  test('a move onto where one lies changes nothing and is left out; nothing else is', () => {
    fc.assert(
      fc.property(territories, moves, (territory, all) => {
        const doubled = all.flatMap((move) => [move, move]);
        const once = playTrial(territory, pair, all);
        expect(playTrial(territory, pair, doubled).moves).toEqual(once.moves);
        for (const { from, to } of once.moves) expect(from).not.toEqual(to === null ? [] : [to]);
      }),
    );
  });

  test('what a destination promises is what the move does, and none is forgotten', () => {
    fc.assert(
      fc.property(territories, moves, fc.nat({ max: size + 3 }).map(nisOf), (territory, all, nis) => {
        const trial = playTrial(territory, pair, all);
        const destinations = destinationsOf(trial, nis);
        for (const { to, tally } of destinations) {
          const further = playTrial(territory, pair, [...trial.moves, { nis, to }]);
          expect(further.moves).toHaveLength(trial.moves.length + 1);
          expect(tallyNow(further)).toEqual(tally);
        }
        const areas = movedIn(trial.after).areas.length;
        // All areas but the own, a new one, and none; who lies in none has all areas.
        expect(destinations).toHaveLength(areas + 1);
      }),
    );
  });

  test('the areas that changed gain and lose what moved, and nobody is lost', () => {
    fc.assert(
      fc.property(territories, moves, (territory, all) => {
        const trial = playTrial(territory, pair, all);
        const effect = effectOf(trial);
        for (const { before, after, joined, left } of effect?.areas ?? []) {
          expect((before?.municipalities ?? 0) + joined.length - left.length).toBe(after.municipalities);
        }
        const gained = (effect?.after.inNone.length ?? 0) - (effect?.before.inNone.length ?? 0);
        const balance = (effect?.areas ?? []).reduce(
          (sum, { joined, left }) => sum + left.length - joined.length,
          0,
        );
        expect(gained).toBe(balance);
      }),
    );
  });
});

test('a territory without moves is itself, and one with moves has another key and leaves it as it was', () => {
  const territory = letteredTerritory('aabb', 'abab');
  expect(playTrial(territory, pair, []).after).toBe(territory);
  const before = structuredClone(movedIn(territory));
  const { after } = playTrial(territory, pair, [{ nis: '02', to: 'b' }]);
  expect(after.key).not.toBe(territory.key);
  expect(structuredClone(movedIn(territory))).toEqual(before);
});

test('areas in more than one piece are found before and after', () => {
  const territory = letteredTerritory('aabb', 'aabb', gridBorders(1, 4));
  const effect = effectOf(playTrial(territory, pair, [{ nis: '04', to: 'a' }]));
  expect(effect?.before.scattered).toEqual([]);
  expect(effect?.after.scattered).toEqual([{ area: 'a', pieces: [['01', '02'], ['04']] }]);
});

test('a municipality of another day and an area that is not there cannot be played', () => {
  const territory = letteredTerritory('aabb', 'abab');
  expect(impossibleMove(territory, 'areas', [{ nis: '01', to: 'b' }])).toBeNull();
  expect(impossibleMove(territory, 'areas', [{ nis: '01', to: foundedCode(3) }])).toBeNull();
  expect(impossibleMove(territory, 'areas', [{ nis: '99', to: 'b' }])).toEqual({ nis: '99', to: 'b' });
  expect(impossibleMove(territory, 'areas', [{ nis: '01', to: 'z' }])).toEqual({ nis: '01', to: 'z' });
});
