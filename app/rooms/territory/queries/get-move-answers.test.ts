import { afterAll, describe, expect, test } from 'vitest';
import { mipSolver } from '#platform/mip-solver.ts';
import { NotFound } from '#platform/refusals.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { moveVariants } from '../engine/comparison/move-plan.ts';
import { getMoveAnswers, type MoveAnswers } from './get-move-answers.ts';

const database = testDatabase('world');
afterAll(() => mipSolver.close());

async function ask(code: string, { other = 'referentieregio', day = '2026-03-09' } = {}) {
  return await getMoveAnswers(reading(database), { code, other, day, populationYear: undefined });
}

/** The figure of every variant, where it is proved minimal; else what became of it. */
function figures(answers: MoveAnswers | null) {
  return moveVariants.map((variant) => {
    const answer = answers?.[variant];
    if (answer?.outcome !== 'found')
      return answer?.outcome === 'infeasible' ? answer.because : answer?.outcome;
    return answer.proof === 'minimal' ? answer.bound : 'bound';
  });
}

describe('every delineation of the facts against the regions', () => {
  test.each([
    ['vervoerregio', [11, 11, 11, 11, 300_052]],
    ['elz', [10, 10, 10, 10, 146_029]],
    ['woonmaatschappij', [12, 12, 12, 12, 171_860]],
    ['igs', [6, 6, 6, 6, 109_783]],
    ['politiezone', [10, 10, 10, 10, 133_198]],
    ['treg_gem', [67, 68, 51, 68, 1_341_528]],
    ['provincie', [150, 'fewerAreas', 0, 'fewerAreas', 3_248_290]],
    ['referentieregio', [0, 0, 0, 0, 0]],
  ])('%s', async (code, expected) => {
    expect(figures((await ask(code)).answers)).toEqual(expected);
  });
});

test('the same question is computed once, also when two ask at a time', async () => {
  const [one, other] = await Promise.all([ask('streekwerking'), ask('streekwerking')]);
  expect(one.answers).toBe(other.answers);
  expect((await ask('streekwerking', { day: '2026-03-10' })).answers).toBe(one.answers);
  expect((await ask('streekwerking', { other: 'provincie' })).answers).not.toBe(one.answers);
});

test('where members are not known there is nothing to compute', async () => {
  expect((await ask('hulpverleningszone')).answers).toBeNull();
  expect((await ask('vervoerregio', { day: '2021-05-01' })).answers).toBeNull();
});

test('what does not exist is not found', async () => {
  await expect(ask('zones')).rejects.toThrow(NotFound);
  await expect(ask('elz', { other: 'zones' })).rejects.toThrow(NotFound);
});
