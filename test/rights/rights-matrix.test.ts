import { beforeAll, expect, test } from 'vitest';
import { roles } from '#rooms/people/model.ts';
import type { Route } from '../../app/reception/route.ts';
import { routes } from '../../app/routes.ts';
import { testDatabase } from '../harness/database.ts';
import { testSite } from '../harness/site.ts';
import { actors, type Examples, findExamples } from './examples.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const visitors = ['public', ...roles] as const;

let examples: Readonly<Record<string, Examples>> = {};
beforeAll(async () => {
  examples = await findExamples(database.kysely);
});

/**
 * Every route by every role, with an own and a foreign object, against the statuses of a committed matrix: a new
 * route is tested by being listed. Forms are sent empty, so that a 422 says: you may, but fill it in.
 * `npm test -- -u` writes the matrix anew; read the difference before you commit it.
 */
test('all roles by all routes answer as the matrix says', async () => {
  const lines = [`${'route'.padEnd(70)}${visitors.map((one) => one.slice(0, 11).padEnd(12)).join('')}`];
  for (const route of routes) {
    for (const method of ['get', 'post'] as const) {
      if (route[method] === undefined) continue;
      for (const [which, path] of addresses(route)) {
        const statuses = [];
        for (const visitor of visitors)
          statuses.push(String(await statusOf(visitor, method, path)).padEnd(12));
        lines.push(`${`${method.toUpperCase()} ${route.path}${which}`.padEnd(70)}${statuses.join('')}`);
      }
    }
  }
  expect(site.bugs).toEqual([]);
  const text = lines.map((line) => line.trimEnd()).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('./matrix.txt');
}, 120_000);

test('every route with a parameter names its example', () => {
  const nameless = routes.filter(
    ({ path, example }) => path.includes(':') && !(example && example in examples),
  );
  expect(nameless.map(({ path }) => path)).toEqual([]);
});

async function statusOf(
  visitor: (typeof visitors)[number],
  method: 'get' | 'post',
  path: string,
): Promise<number> {
  const as = visitor === 'public' ? undefined : await site.signInAs(actors[visitor], visitor);
  const options = as === undefined ? {} : { as };
  const response = method === 'get' ? await site.get(path, options) : await site.post(path, {}, options);
  return response.status;
}

function addresses({ path, example }: Route): (readonly [string, string])[] {
  const pair = example === undefined ? undefined : examples[example];
  if (pair === undefined) return [['', path]];
  return [
    [' (eigen)', filled(path, pair.own)],
    [' (ander)', filled(path, pair.foreign)],
  ];
}

function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path.replace(/:(\w+)/g, (_whole, name: string) => values[name] ?? '');
}
