import { afterAll, describe, expect, test } from 'vitest';
import { type MipSolver, mipSolver, openMipSolver } from './mip-solver.ts';
import { Conflict } from './refusals.ts';

const opened: MipSolver[] = [mipSolver];
afterAll(() => Promise.all(opened.map((solver) => solver.close())));

/** A solver whose thread runs this script instead of HiGHS. */
function solverRunning(script: string): MipSolver {
  const solver = openMipSolver(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
  opened.push(solver);
  return solver;
}

const optimal = { status: 'optimal', objective: 5, values: new Map([['b', 1]]) };

/** Of a and b, which exclude each other, the one that weighs most. */
const either = 'Maximize\n o: 3 a + 5 b\nSubject To\n c0: a + b <= 1\nBinary\n a\n b\nEnd\n';

const impossible = 'Maximize\n o: a\nSubject To\n c0: a + b >= 3\nBinary\n a\n b\nEnd\n';

/** Splitting several markets at once in two equal halves: few variables, and far out of reach of branch and bound. */
function marketSplit(): string {
  const [markets, shops] = [5, 40];
  let seed = 7;
  const demand = () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % 100;
  };
  const rows = Array.from({ length: markets }, (_, market) => {
    const demands = Array.from({ length: shops }, demand);
    const half = Math.floor(demands.reduce((sum, one) => sum + one) / 2);
    const sum = demands.map((one, shop) => `+ ${one} x${shop}`).join(' ');
    return ` c${market}: ${sum} + above${market} - below${market} = ${half}`;
  });
  const misses = rows.map((_, market) => `- above${market} - below${market}`).join(' ');
  const binaries = Array.from({ length: shops }, (_, shop) => ` x${shop}`);
  return ['Maximize', ` o: ${misses}`, 'Subject To', ...rows, 'Binary', ...binaries, 'End', ''].join('\n');
}

describe('HiGHS in a thread', () => {
  test('finds and proves the best', async () => {
    expect(await mipSolver.within(5_000)(either)).toEqual(optimal);
  });

  test('says that nothing will do', async () => {
    expect(await mipSolver.within(5_000)(impossible)).toEqual({ status: 'infeasible' });
  });

  test('stops in time, with its best and what cannot be better', async () => {
    const answer = await mipSolver.within(400)(marketSplit());
    if (answer.status !== 'stopped') throw new Error(answer.status);
    expect(answer.bound).toBeGreaterThanOrEqual(0);
    expect(answer.values?.size).toBeGreaterThan(0);
  });

  test('spends the time once: what is asked after it gets no more', async () => {
    const solve = mipSolver.within(300);
    await solve(marketSplit());
    expect(await solve(either)).toEqual({
      status: 'stopped',
      bound: Number.POSITIVE_INFINITY,
      values: null,
    });
  });

  test('answers two at once, and waiting takes nothing off the second one’s time', async () => {
    const [first, second] = await Promise.all([
      mipSolver.within(600)(marketSplit()),
      mipSolver.within(500)(either),
    ]);
    expect([first.status, second]).toEqual(['stopped', optimal]);
  });

  test('a program that cannot be read is an error, and the next one is answered', async () => {
    const solver = openMipSolver(new URL('./mip-solver-worker.ts', import.meta.url));
    opened.push(solver);
    const [broken, next] = await Promise.allSettled([
      solver.within(5_000)('Maximize what?'),
      solver.within(5_000)(either),
    ]);
    expect(broken.status).toBe('rejected');
    expect(next).toEqual({ status: 'fulfilled', value: optimal });
  });
});

describe('a thread that fails', () => {
  test('in a crash: the error is told, and the next question begins a new thread', async () => {
    const solver = solverRunning(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ program }) => {
        if (program === 'throw') throw new Error('out of memory');
        if (program === 'exit') process.exit(3);
        parentPort.postMessage({ answer: { status: 'infeasible' }, milliseconds: 1 });
      });
    `);
    await expect(solver.within(1_000)('throw')).rejects.toThrow('out of memory');
    await expect(solver.within(1_000)('exit')).rejects.toThrow('code 3');
    expect(await solver.within(1_000)('fine')).toEqual({ status: 'infeasible' });
  });

  test('by never coming back: it is ended, and nothing is known', async () => {
    const solver = solverRunning(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ program }) => {
        while (program === 'stuck');
        parentPort.postMessage({ answer: { status: 'infeasible' }, milliseconds: 1 });
      });
    `);
    const solve = solver.within(50);
    const [stuck, next] = await Promise.all([solve('stuck'), solver.within(50)('fine')]);
    expect(stuck).toEqual({ status: 'stopped', bound: Number.POSITIVE_INFINITY, values: null });
    expect(next).toEqual({ status: 'infeasible' });
    expect(await solve('fine')).toMatchObject({ status: 'stopped' });
  });
});

test('when too many wait, the next is asked to come back', async () => {
  const solver = solverRunning(`import 'node:worker_threads';`);
  const asked = Array.from({ length: 14 }, () => solver.within(60_000)(either));
  const outcomes = Promise.allSettled(asked);
  await expect(asked.at(-1)).rejects.toThrow(
    new Conflict('Er lopen te veel rekenoefeningen tegelijk. Probeer het over een minuut opnieuw.'),
  );
  await solver.close();
  expect((await outcomes).map(({ status }) => status)).toEqual(Array(14).fill('rejected'));
});

test('after it was closed it begins anew', async () => {
  const solver = openMipSolver(new URL('./mip-solver-worker.ts', import.meta.url));
  opened.push(solver);
  const left = solver.within(60_000)(marketSplit());
  const told = expect(left).rejects.toThrow(Conflict);
  await solver.close();
  await told;
  expect(await solver.within(5_000)(either)).toEqual(optimal);
});
