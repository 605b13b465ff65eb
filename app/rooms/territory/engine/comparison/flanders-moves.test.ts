import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { connectedMoves } from './connected-moves.ts';
import { existingMoves } from './existing-moves.ts';
import { readFlanders } from './flanders.fixture.ts';
import { type Highs, solverOf } from './highs.fixture.ts';
import { layOver } from './incidence.ts';
import type { Measure, MoveAnswer } from './move-plan.ts';
import { openMoves } from './open-moves.ts';
import { brokenBy } from './plan-check.fixture.ts';
import { supraRegionalMoves } from './supra-regional-moves.ts';

const reference = new URL('../../../../../reference/', import.meta.url).pathname;
const flanders = readFlanders((set) => parseCsv(readFileSync(`${reference}${set}/data.csv`, 'utf8')), '2020');
const solve = solverOf(await (loadHighs as unknown as () => Promise<Highs>)());

function question(code: string, measure: Measure = 'municipalities', limit = 1) {
  const areas = flanders.delineations.get(code);
  const regions = flanders.delineations.get('referentieregio');
  if (!areas || !regions) throw new Error(`No ${code}`);
  return { incidence: layOver(areas, regions), borders: flanders.borders, measure, limit };
}

function boundOf(answer: MoveAnswer): number | string {
  return answer.outcome === 'found' && answer.proof === 'minimal' ? answer.bound : answer.outcome;
}

test.each([
  ['treg_gem', 67, 68, 51],
  ['provincie', 150, 'infeasible', 0],
  ['vervoerregio', 11, 11, 11],
  ['woonmaatschappij', 12, 12, 12],
  ['igs', 6, 6, 6],
  ['elz', 10, 10, 10],
] as const)(
  '%s: %s open, %s with existing areas, %s with unions',
  async (code, open, existing, supra) => {
    const asked = question(code);
    expect([
      boundOf(openMoves(asked.incidence, asked.borders, asked.measure)),
      boundOf(await existingMoves(asked, solve)),
      boundOf(await supraRegionalMoves(asked, solve)),
    ]).toEqual([open, existing, supra]);
  },
  60_000,
);

test.each([
  ['politiezone', 10],
  ['elz', 10],
  ['vervoerregio', 11],
  ['woonmaatschappij', 12],
  ['treg_gem', 68],
])(
  '%s: %i moves that leave no area in pieces',
  async (code, moves) => {
    expect(boundOf(await connectedMoves(question(code), solve))).toBe(moves);
  },
  60_000,
);

test.each(['treg_gem', 'politiezone', 'elz', 'vervoerregio', 'arrondissement'])(
  '%s: carried out, every plan and every alternative keeps its promise',
  async (code) => {
    const asked = question(code, 'municipalities', 10);
    const exercises = {
      existing: existingMoves,
      supraRegional: supraRegionalMoves,
      connected: connectedMoves,
    } as const;
    for (const shape of ['existing', 'supraRegional', 'connected'] as const) {
      const answer = await exercises[shape](asked, solve);
      if (answer.outcome !== 'found') throw new Error(answer.outcome);
      for (const plan of [answer.plan, ...answer.alternatives]) {
        expect(plan.moves.length).toBe(answer.bound);
        expect(brokenBy(asked, plan, shape)).toEqual([]);
      }
    }
  },
  60_000,
);

test('a plan that leaves somebody out is seen to break its promise', async () => {
  const asked = question('treg_gem');
  const answer = await connectedMoves(asked, solve);
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  const short = { ...answer.plan, moves: answer.plan.moves.slice(1) };
  expect(brokenBy(asked, short, 'connected')).not.toEqual([]);
});

test.each([
  ['politiezone', 128_741],
  ['elz', 141_705],
  ['vervoerregio', 290_380],
  ['woonmaatschappij', 166_165],
  ['igs', 105_150],
  ['provincie', 3_127_071],
])('%s: at least %i inhabitants would change area', (code, inhabitants) => {
  const { incidence, borders, measure } = question(code, 'inhabitants');
  expect(boundOf(openMoves(incidence, borders, measure))).toBe(inhabitants);
});

test('the tie of Druivenstreek is shown as one, with the plan that moves fewest inhabitants first', async () => {
  const answer = await existingMoves(question('elz', 'municipalities', 10), solve);
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  expect([answer.exAequo, answer.alternatives.length, answer.hasMore]).toEqual([true, 1, false]);
  const namesOnlyIn = (one: typeof answer.plan, other: typeof answer.plan | undefined) =>
    one.moves
      .filter(({ nis }) => !other?.moves.some((move) => move.nis === nis))
      .map(({ nis }) => flanders.nameOf.get(nis))
      .sort();
  const [alternative = answer.plan] = answer.alternatives;
  expect(namesOnlyIn(answer.plan, alternative)).toEqual(['Hoeilaart', 'Overijse', 'Tervuren']);
  expect(namesOnlyIn(alternative, answer.plan)).toEqual(['Kraainem', 'Wezembeek-Oppem', 'Zaventem']);
  expect(answer.plan.inhabitants).toBe(141_705);
});
