import { expect, test } from 'vitest';
import { goalOf } from './goal.ts';

const goal = (naar: string) => goalOf(new URLSearchParams({ naar }));

test('a path of ours is kept', () => {
  expect(goal('/beheer/personen?pagina=2')).toBe('/beheer/personen?pagina=2');
});

test.each([
  'https://elders.be',
  '//elders.be',
  '/\\elders.be',
  'javascript:alert(1)',
  '/a\nb',
  '/\u0001',
  '/é',
  '',
])('%j is dropped', (naar) => {
  expect(goal(naar)).toBeNull();
});

test('no goal is no goal', () => {
  expect(goalOf(new URLSearchParams())).toBeNull();
});
