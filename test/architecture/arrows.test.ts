import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { drawing, rooms, storeys } from '../../arrows.ts';
import { violationsIn } from './cruise.ts';

test('the house keeps its import rules', async () => {
  const { modules, violations } = await violationsIn(projectRoot, ['app', 'db', 'demo']);
  expect(modules).toBeGreaterThan(100);
  expect(violations).toEqual([]);
}, 60_000);

test('arrows go down or sideways', () => {
  for (const [name, { storey, knows }] of Object.entries(rooms)) {
    for (const other of knows) {
      const below = storeys.indexOf(rooms[other]?.storey ?? 'outlook') <= storeys.indexOf(storey);
      expect(below, `${name} --> ${other}`).toBe(true);
    }
  }
});

test('ARCHITECTURE.md shows the arrows as they are', async () => {
  expect(await readFile(join(projectRoot, 'ARCHITECTURE.md'), 'utf8')).toContain(drawing());
});

const planted: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['model-imports-nothing', 'app/rooms/people/model.ts', 'app/platform/day.ts'],
  ['policy-knows-models-only', 'app/rooms/people/policy.ts', 'app/rooms/people/queries/one.ts'],
  ['engine-is-pure', 'app/rooms/territory/engine/one.ts', 'app/platform/day.ts'],
  ['queries-only-read', 'app/rooms/people/queries/one.ts', 'app/rooms/people/commands/one.ts'],
  ['commands-do-not-know-the-screen', 'app/rooms/people/commands/one.ts', 'app/rooms/people/pages/one.ts'],
  ['commands-do-not-know-the-screen', 'app/rooms/people/commands/one.ts', 'app/design/one.ts'],
  ['views-only-draw', 'app/rooms/people/views/one.ts', 'app/rooms/people/commands/one.ts'],
  ['views-take-types-of-queries-only', 'app/rooms/people/views/one.ts', 'app/rooms/people/queries/one.ts'],
  ['mails-are-pure', 'app/rooms/people/mails/one.ts', 'app/rooms/people/queries/one.ts'],
  ['rooms-stand-at-the-desk-only-with-pages', 'app/rooms/people/commands/one.ts', 'app/reception/page.ts'],
  ['pages-know-little-of-the-desk', 'app/rooms/people/pages/one.ts', 'app/reception.ts'],
  ['api-knows-of-the-desk-what-an-endpoint-is', 'app/rooms/people/api/one.ts', 'app/reception/page.ts'],
  ['api-draws-nothing', 'app/rooms/people/api/one.ts', 'app/rooms/people/forms.ts'],
  ['api-draws-nothing', 'app/rooms/people/api/one.ts', 'app/rooms/people/views/one.tsx'],
  ['rooms-enter-by-the-front-door', 'app/rooms/portal/api/one.ts', 'app/rooms/parties/api/one.ts'],
  ['rooms-touch-no-machine', 'app/rooms/people/commands/one.ts', 'node:fs'],
  ['zod-stays-in-forms', 'app/rooms/people/pages/one.ts', 'zod'],
  ['rooms-enter-by-the-front-door', 'app/rooms/portal/pages/one.ts', 'app/rooms/parties/views/one.ts'],
  ['undrawn-arrow-from-territory', 'app/rooms/territory/queries/one.ts', 'app/rooms/parties/queries/one.ts'],
  ['undrawn-arrow-from-parties', 'app/rooms/parties/commands/one.ts', 'app/rooms/people/commands/one.ts'],
  ['undrawn-arrow-from-people', 'app/rooms/people/queries/one.ts', 'app/rooms/portal/queries/one.ts'],
  ['undrawn-arrow-from-portal', 'app/rooms/portal/queries/one.ts', 'app/rooms/people/queries/one.ts'],
  ['design-knows-no-room', 'app/design/one.ts', 'app/rooms/people/queries/one.ts'],
  ['platform-knows-no-room', 'app/platform/day.ts', 'app/rooms/people/queries/one.ts'],
  ['nobody-ships-tests', 'app/platform/day.ts', 'test/harness/one.ts'],
];

test.each(planted)('%s: %s may not import %s', async (rule, from, to) => {
  const found = await violationsOf([[from, to]]);
  expect(found).toContain(rule);
});

test('no-rings: two files that import each other', async () => {
  const [one, other] = ['app/platform/one.ts', 'app/platform/other.ts'];
  expect(
    await violationsOf([
      [one, other],
      [other, one],
    ]),
  ).toContain('no-rings');
});

test('what the rules allow passes', async () => {
  const found = await violationsOf([
    ['app/rooms/people/pages/one.ts', 'app/rooms/people/commands/one.ts'],
    ['app/rooms/people/commands/one.ts', 'app/rooms/parties/queries/one.ts'],
    ['app/rooms/portal/pages/one.ts', 'app/rooms/territory/engine/one.ts'],
    ['app/rooms/parties/policy.ts', 'app/rooms/people/model.ts'],
    ['app/rooms/people/forms.ts', 'zod'],
    ['app/rooms/people/api/one.ts', 'zod'],
    ['app/rooms/people/api/one.ts', 'app/reception/endpoint.ts'],
    ['app/rooms/people/api/one.ts', 'app/rooms/people/queries/one.ts'],
    ['app/rooms/people/api/one.ts', 'app/rooms/people/commands/one.ts'],
  ]);
  expect(found).toEqual([]);
});

/** Plants a small house in which each first file imports the second, and names the rules that it breaks. */
async function violationsOf(imports: readonly (readonly [string, string])[]): Promise<string[]> {
  const base = await mkdtemp(join(tmpdir(), 'regioloket-planted-'));
  try {
    await cp(join(projectRoot, 'package.json'), join(base, 'package.json'));
    for (const file of imports.flat()) if (file.includes('/')) await plant(base, file, '');
    for (const [from, to] of imports) await plant(base, from, importOf(from, to));
    await plant(base, 'node_modules/zod/index.js', 'export const z = 1;');
    await plant(
      base,
      'node_modules/zod/package.json',
      '{"name":"zod","version":"1.0.0","type":"module","main":"index.js"}',
    );
    const { violations } = await violationsIn(base, [
      ...new Set(imports.map(([from]) => from.split('/')[0] ?? '')),
    ]);
    return violations.map(({ rule }) => rule);
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

function importOf(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  const specifier = to.includes('/') && !to.startsWith('node:') ? `${up}${to}` : to;
  return `import * as planted from '${specifier}';\nexport const one = planted;\n`;
}

async function plant(base: string, file: string, content: string): Promise<void> {
  if (file.startsWith('node:')) return;
  await mkdir(dirname(join(base, file)), { recursive: true });
  await writeFile(join(base, file), content || 'export const nothing = 0;\n', { flag: content ? 'w' : 'a' });
}
