import { expect, test } from 'vitest';
import { encodeBorders } from './borders.ts';
import { encodeDelineation } from './delineation.ts';
import { layOver } from './incidence.ts';
import { moveExercise } from './move-exercise.ts';
import type { MoveVariant } from './move-plan.ts';
import { orderMunicipalities } from './municipalities.ts';
import type { SolveMip } from './solver.ts';
import { gridBorders, lettered, worked } from './worked.fixture.ts';

const infeasible: SolveMip = async () => ({ status: 'infeasible' });
const outOfTime: SolveMip = async () => ({ status: 'stopped', bound: 2.5, values: null });
const unasked: SolveMip = () => Promise.reject(new Error('This question needs no solver'));

/** Areas over regions in a row of neighbours. */
function ground(areas: string, regions: string) {
  return { ...worked(areas, regions, gridBorders(1, areas.length)), knowsBorders: true };
}

async function reason(variant: MoveVariant, on: ReturnType<typeof ground>, solve = unasked) {
  const answer = await moveExercise(variant, on, solve);
  return answer.outcome === 'found' ? 'found' : answer.because;
}

test('what cannot be says why: fewer areas than regions, or no way to leave them whole', async () => {
  expect(await reason('existing', ground('AAB', '123'), infeasible)).toBe('fewerAreas');
  expect(await reason('connected', ground('ABA', '112'), infeasible)).toBe('notWhole');
});

test('what is not determined says why, and what is proved nevertheless', async () => {
  expect(await reason('open', ground('...', '112'))).toBe('noMembers');
  expect(await reason('open', ground('AB.', '..1'))).toBe('noMembers');
  expect(await reason('existing', ground('AAB', '1.2'))).toBe('withoutRegion');
  expect(await moveExercise('existing', ground('AAB', '112'), outOfTime)).toEqual({
    outcome: 'undetermined',
    because: 'outOfTime',
    bound: 1,
  });
});

test('of many that are as small, ten are given', async () => {
  const letters = [...'ABCDEFGHIJKL'];
  const answer = await moveExercise(
    'open',
    ground(letters.map((one) => one + one).join(''), '12'.repeat(12)),
    unasked,
  );
  expect(answer).toMatchObject({ outcome: 'found', bound: 12, exAequo: true, hasMore: true });
  expect(answer.outcome === 'found' && answer.alternatives.length).toBe(9);
});

test('without neighbours nothing is known to hang together; the rest can be answered', async () => {
  const adrift = { ...ground('AAB', '122'), knowsBorders: false };
  expect(await reason('connected', adrift)).toBe('bordersUnknown');
  expect(await reason('open', adrift)).toBe('found');
});

test('a member in two areas, with shares unknown, is what stands in the way', async () => {
  const municipalities = orderMunicipalities(['01', '02'].map((nis) => ({ nis, inhabitants: 1_000 })));
  const memberships = [
    { area: 'A', nis: '01', share: null },
    { area: 'A', nis: '02', share: null },
    { area: 'B', nis: '02', share: null },
  ];
  const twice = encodeDelineation(municipalities, { code: 'x', areas: [], pseudoAreas: [], memberships });
  const on = {
    incidence: layOver(twice, lettered(municipalities, '12')),
    borders: encodeBorders(municipalities, []),
    knowsBorders: true,
  };
  expect(await reason('connected', on)).toBe('severalAreas');
  expect(await reason('inhabitants', on)).toBe('severalAreas');
  const divided = { ...on, incidence: layOver(lettered(municipalities, '12'), twice) };
  expect(await reason('existing', divided)).toBe('severalRegions');
});

test('fewest inhabitants needs the inhabitants of all', async () => {
  const municipalities = orderMunicipalities(['01', '02'].map((nis) => ({ nis, inhabitants: null })));
  const incidence = layOver(lettered(municipalities, 'AA'), lettered(municipalities, '12'));
  const on = { incidence, borders: encodeBorders(municipalities, []), knowsBorders: true };
  expect(await reason('inhabitants', on)).toBe('inhabitantsUnknown');
});
