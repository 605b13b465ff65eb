import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { encodeBorders } from './borders.ts';
import { bruteForce, type Shape } from './brute-force.fixture.ts';
import { connectedMoves } from './connected-moves.ts';
import { existingMoves, type MoveQuestion } from './existing-moves.ts';
import { type Highs, solverOf } from './highs.fixture.ts';
import { layOver } from './incidence.ts';
import type { Measure, MoveAnswer, MovePlan } from './move-plan.ts';
import { orderMunicipalities } from './municipalities.ts';
import { openMoves } from './open-moves.ts';
import type { SolveMip } from './solver.ts';
import { supraRegionalMoves } from './supra-regional-moves.ts';
import { gridBorders, lettered, worked } from './worked.fixture.ts';

// The types of the package say CommonJS, the file that is loaded is a module.
const solve = solverOf(await (loadHighs as unknown as () => Promise<Highs>)());

const exercises: Record<Shape, (question: MoveQuestion, solve: SolveMip) => Promise<MoveAnswer>> = {
  existing: existingMoves,
  supraRegional: supraRegionalMoves,
  connected: connectedMoves,
};

function question(
  areas: string,
  regions: string,
  { rows = 1, measure = 'municipalities' as Measure, limit = 10 } = {},
): MoveQuestion {
  return { ...worked(areas, regions, gridBorders(rows, areas.length / rows)), measure, limit };
}

function open({ incidence, borders, measure }: MoveQuestion): MoveAnswer {
  return openMoves(incidence, borders, measure);
}

function found(answer: MoveAnswer) {
  if (answer.outcome !== 'found') throw new Error(answer.outcome);
  return answer;
}

function moversOf(plan: MovePlan): string {
  return plan.moves.map(({ nis }) => nis).join(' ');
}

function setsIn(answer: MoveAnswer): Set<string> {
  const { plan, alternatives } = found(answer);
  return new Set([plan, ...alternatives].map(moversOf));
}

test('T1: municipality 4 moves, with 40,000 inhabitants', async () => {
  const t1 = question('AAAABBCCC', '111222333', { rows: 3 });
  expect(found(open(t1))).toEqual({
    outcome: 'found',
    plan: { moves: [{ nis: '04', from: 'A', region: '2', to: null }], inhabitants: 40_000 },
    proof: 'minimal',
    bound: 1,
    exAequo: false,
    alternatives: [],
    hasMore: false,
  });
  for (const exercise of Object.values(exercises)) {
    const { plan, proof, bound } = found(await exercise(t1, solve));
    expect(plan.moves).toEqual([{ nis: '04', from: 'A', region: '2', to: 'B' }]);
    expect([proof, bound]).toEqual(['minimal', 1]);
  }
});

test('T2: one move tears A apart; whole it takes three, in exactly two ways', async () => {
  const t2 = question('CCCCCAAAAABBBBB', '222221121111111', { rows: 3 });
  expect(found(open(t2)).bound).toBe(1);
  expect(setsIn(await existingMoves(t2, solve))).toEqual(new Set(['08']));
  const whole = found(await connectedMoves(t2, solve));
  expect(whole).toMatchObject({ proof: 'minimal', bound: 3, exAequo: true, hasMore: false });
  expect(whole.plan.moves).toEqual([
    { nis: '06', from: 'A', region: '1', to: 'B' },
    { nis: '07', from: 'A', region: '1', to: 'B' },
    { nis: '08', from: 'A', region: '2', to: 'C' },
  ]);
  expect(whole.alternatives.map(moversOf)).toEqual(['08 09 10']);
});

test('T3: three open, none with three areas for four regions, one if an area may be a union', async () => {
  const t3 = question('XXXXYYYZ', 'aabbccdd', { rows: 2 });
  expect(found(open(t3)).bound).toBe(3);
  expect(await existingMoves(t3, solve)).toEqual({ outcome: 'infeasible' });
  expect(await connectedMoves(t3, solve)).toEqual({ outcome: 'infeasible' });
  const { plan, bound } = found(await supraRegionalMoves(t3, solve));
  expect(plan.moves).toEqual([{ nis: '07', from: 'Y', region: 'd', to: 'Z' }]);
  expect(bound).toBe(1);
});

test('T6: one area for two regions is two moves open, none as a union', async () => {
  const t6 = question('AAAA', '0011');
  expect(found(open(t6))).toMatchObject({ bound: 2, exAequo: true });
  expect(setsIn(open(t6))).toEqual(new Set(['01 02', '03 04']));
  expect(found(await supraRegionalMoves(t6, solve)).plan.moves).toEqual([]);
});

test('fewest inhabitants may be more municipalities', () => {
  const asked = question('AA.AB', '11122');
  const byInhabitants = { ...asked, measure: 'inhabitants' as const };
  expect(moversOf(found(open(asked)).plan)).toBe('04');
  expect(moversOf(found(open(byInhabitants)).plan)).toBe('01 02');
  expect(found(open(byInhabitants))).toMatchObject({ bound: 30_000, exAequo: false });
});

test('with as many inhabitants, the fewest municipalities come first', () => {
  const { plan, alternatives } = found(open(question('AAA', '112', { measure: 'inhabitants' })));
  expect([plan, ...alternatives].map(moversOf)).toEqual(['03', '01 02']);
});

test('open: several ties give an alternative each, and their combinations are more', () => {
  const { alternatives, exAequo, hasMore } = found(open(question('AABB', '1212')));
  expect([alternatives.length, exAequo, hasMore]).toEqual([2, true, true]);
});

test('without the inhabitants of all, fewest inhabitants is not determined', async () => {
  const municipalities = orderMunicipalities(['01', '02', '03'].map((nis) => ({ nis, inhabitants: null })));
  const incidence = layOver(lettered(municipalities, 'AAB'), lettered(municipalities, '122'));
  const borders = encodeBorders(municipalities, []);
  const unknown: MoveQuestion = { incidence, borders, measure: 'inhabitants', limit: 10 };
  expect(open(unknown).outcome).toBe('undetermined');
  expect((await existingMoves(unknown, solve)).outcome).toBe('undetermined');
  const counted = found(await existingMoves({ ...unknown, measure: 'municipalities' }, solve));
  expect([counted.bound, counted.plan.inhabitants, moversOf(counted.plan)]).toEqual([1, null, '02']);
});

test('without a known member nothing is determined', async () => {
  const asked = question('...', '112');
  expect(open(asked)).toEqual({ outcome: 'undetermined', bound: null });
  for (const exercise of Object.values(exercises)) {
    expect(await exercise(asked, solve)).toEqual({ outcome: 'undetermined', bound: null });
  }
});

test('a member without a region has nowhere to go', async () => {
  const asked = question('AAB', '1.2');
  for (const exercise of Object.values(exercises)) {
    expect(await exercise(asked, solve)).toEqual({ outcome: 'undetermined', bound: null });
  }
});

describe('a solver that is stopped', () => {
  const asked = question('AAAABBCCC', '111222333', { rows: 3 });
  const stopping =
    (bound: number, keeps: boolean): SolveMip =>
    async (program) => {
      const answer = await solve(program);
      if (answer.status !== 'optimal') return answer;
      return { status: 'stopped', bound, values: keeps ? answer.values : null };
    };

  test('with a plan: it is not called minimal, and the bound is said', async () => {
    const answer = await existingMoves(asked, stopping(8.5, true));
    expect(found(answer)).toMatchObject({ proof: 'bound', bound: 1, exAequo: false, hasMore: true });
    expect(moversOf(found(answer).plan)).toBe('04');
  });

  test('without one: only the bound', async () => {
    expect(await supraRegionalMoves(asked, stopping(8, false))).toEqual({
      outcome: 'undetermined',
      bound: 1,
    });
  });

  test('after the proof: minimal, and there may be more', async () => {
    let questions = 0;
    const later: SolveMip = (program) => {
      questions += 1;
      return questions === 1 ? solve(program) : stopping(9, true)(program);
    };
    const answer = found(await existingMoves(asked, later));
    expect(answer).toMatchObject({ proof: 'minimal', bound: 1, hasMore: true });
    expect(moversOf(answer.plan)).toBe('04');
  });
});

const small = fc.record({
  areas: fc.string({ unit: fc.constantFrom(...'AAABBC.'), minLength: 6, maxLength: 6 }),
  regions: fc.string({ unit: fc.constantFrom(...'11223'), minLength: 6, maxLength: 6 }),
  measure: fc.constantFrom<Measure>('municipalities', 'inhabitants'),
});

describe.each(['existing', 'supraRegional', 'connected'] as const)('%s', (shape) => {
  test('finds the same sets of movers as trying everything', async () => {
    await fc.assert(
      fc.asyncProperty(small, async ({ areas, regions, measure }) => {
        const asked = question(areas, regions, { rows: 2, measure, limit: 30 });
        const slow = bruteForce(asked, shape);
        const answer = await exercises[shape](asked, solve);
        if (slow === null) {
          expect(answer.outcome).toBe('infeasible');
          return;
        }
        expect(found(answer).proof).toBe('minimal');
        expect(setsIn(answer)).toEqual(slow);
        expect(found(answer).exAequo).toBe(slow.size > 1);
        const [first, ...others] = [found(answer).plan, ...found(answer).alternatives];
        const cost = ({ moves, inhabitants }: MovePlan) =>
          measure === 'municipalities' ? (inhabitants ?? 0) : moves.length;
        for (const other of others) expect(cost(first)).toBeLessThanOrEqual(cost(other));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});

test('more freedom never costs more: open <= existing <= connected, union <= existing', async () => {
  await fc.assert(
    fc.asyncProperty(small, async ({ areas, regions, measure }) => {
      const asked = question(areas, regions, { rows: 2, measure, limit: 1 });
      const bounds = await Promise.all(
        [existingMoves, connectedMoves, supraRegionalMoves].map((f) => f(asked, solve)),
      );
      const [existing = Infinity, connected = Infinity, supra = Infinity] = bounds.map((answer) =>
        answer.outcome === 'found' ? answer.bound : Infinity,
      );
      expect(found(open(asked)).bound).toBeLessThanOrEqual(existing);
      expect(existing).toBeLessThanOrEqual(connected);
      expect(supra).toBeLessThanOrEqual(existing);
    }),
    { numRuns: 15 },
  );
}, 60_000);
