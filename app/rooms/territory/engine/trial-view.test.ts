import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundedCode } from './comparison/founded-area.ts';
import type { TrialMove } from './comparison/move-trial.ts';
import { madeMove, redoneMove, undoneMove, withoutMove } from './trial-steps.ts';
import { freshTrial, readTrialView, type TrialView, trialFields, trialHref } from './trial-view.ts';

const size = integer({ min: 1, max: 99999 });
const moves = array(
  record<TrialMove>({
    nis: constantFrom('31033', '11002', '46030'),
    to: constantFrom('1', 'REFREG06', 'TREG02_GEM', 'elz-fijn', foundedCode(1), foundedCode(12), null),
  }),
  { maxLength: 20 },
);
const views = record<TrialView>({
  code: constantFrom('vervoerregio', 'referentieregio', 'elz-fijn'),
  other: constantFrom('politiezone', 'treg_gem'),
  moves,
  undone: moves,
  title: string({ maxLength: 80 }).map((text) => text.replace(/\s+/g, ' ').trim()),
  day: constantFrom(null, '2024-12-31'),
  municipality: oneof(constant(null), constantFrom('31033', '11002')),
  frame: oneof(constant(null), tuple(size, size, size, size)),
  names: constantFrom('regios', 'alle'),
});

const read = (address: string, day: string | null = null) =>
  readTrialView(new URL(address, 'http://localhost').searchParams, day);

test('every exercise has an address, and a form with its fields says the same', () => {
  assert(
    property(views, (view) => {
      expect(read(trialHref(view), view.day)).toEqual({ view });
      expect(readTrialView(new URLSearchParams(trialFields(view)), view.day)).toEqual({ view });
    }),
  );
});

test('what is usual is left out; the regions are compared to the transport regions', () => {
  expect(trialHref(freshTrial('vervoerregio'))).toBe('/kaart/rekenoefening');
  expect(trialHref(freshTrial('referentieregio'))).toBe('/kaart/rekenoefening?afbakening=referentieregio');
  expect(read('/kaart/rekenoefening?afbakening=referentieregio')).toEqual({
    view: freshTrial('referentieregio', 'vervoerregio'),
  });
  const move = { nis: '31033', to: '6' };
  expect(trialHref(freshTrial('vervoerregio'), { moves: [move, { nis: '31033', to: null }] })).toBe(
    '/kaart/rekenoefening?zetten=31033-6,31033-~geen',
  );
});

test('a form adds a move to those that there are', () => {
  const moves = [
    { nis: '31033', to: '6' },
    { nis: '11002', to: '~nieuw1' },
  ];
  expect(read('/kaart/rekenoefening?zetten=31033-6&zetten=11002-~nieuw1')).toMatchObject({ view: { moves } });
});

describe('what no exercise can say', () => {
  test.each([
    ['afbakening', 'afbakening=een lijn'],
    ['tegenover', 'tegenover=<script>'],
    ['tegenover', 'afbakening=elz&tegenover=elz'],
    ['zetten', 'zetten=Torhout'],
    ['zetten', 'zetten=31033'],
    ['zetten', 'zetten=31033-'],
    ['zetten', 'zetten=31033-~nieuw0'],
    ['zetten', 'zetten=31033-~nieuw1e2'],
    ['zetten', 'zetten=31033-~anders'],
    ['zetten', `zetten=${'31033-6,'.repeat(286)}`],
    ['ongedaan', 'ongedaan=onzin'],
    ['ongedaan', `zetten=${'31033-6,'.repeat(200)}&ongedaan=${'31033-6,'.repeat(86)}`],
    ['naam', `naam=${'a'.repeat(81)}`],
    ['gemeente', 'gemeente=Torhout'],
    ['kader', 'kader=1,2'],
  ])('%s is wrong in %s', (wrong, query) => {
    expect(read(`/kaart/rekenoefening?${query}`)).toEqual({ wrong });
  });
});

describe('steps', () => {
  test('undoing and redoing in any order loses no move, and as often the one as the other ends the same', () => {
    assert(
      property(moves, array(boolean(), { maxLength: 60 }), (made, turns) => {
        const start = { moves: made, undone: [] };
        let here: Pick<TrialView, 'moves' | 'undone'> = start;
        for (const isUndo of turns) {
          here = (isUndo ? undoneMove(here) : redoneMove(here)) ?? here;
          expect([...here.moves, ...here.undone]).toEqual(made);
        }
        while (here.undone.length > 0) here = redoneMove(here) ?? here;
        expect(here).toEqual(start);
      }),
    );
  });

  test('one move taken out comes again as the last; a new move forgets what was undone', () => {
    const [a, b, c] = ['1', '2', '3'].map((to) => ({ nis: '31033', to })) as [
      TrialMove,
      TrialMove,
      TrialMove,
    ];
    const out = withoutMove({ moves: [a, b], undone: [c] }, 0);
    expect(out).toEqual({ moves: [b], undone: [a, c] });
    expect(redoneMove(out)).toEqual({ moves: [b, a], undone: [c] });
    expect(madeMove(out, c)).toEqual({ moves: [b, c], undone: [] });
    expect(undoneMove({ moves: [], undone: [a] })).toBeNull();
    expect(redoneMove({ moves: [a], undone: [] })).toBeNull();
  });
});
