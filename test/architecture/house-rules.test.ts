import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { rooms } from '../../arrows.ts';

const sources = (await readdir(join(projectRoot, 'app'), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));

const texts = new Map(
  await Promise.all(
    sources.map(async (path) => [path, await readFile(join(projectRoot, path), 'utf8')] as const),
  ),
);

const inRooms = [...texts].filter(([path]) => path.startsWith('app/rooms/') && !path.includes('.test.'));

test('every room on disk is drawn in arrows.ts, and the other way round', async () => {
  const onDisk = await readdir(join(projectRoot, 'app', 'rooms'));
  expect(onDisk.sort()).toEqual(Object.keys(rooms).sort());
});

describe('a room', () => {
  const required = {
    all: ['README.md', 'model.ts', 'policy.ts', 'queries', 'pages'],
    caseNouns: ['README.md', 'model.ts', 'policy.ts', 'queries', 'commands'],
    outlook: ['README.md', 'pages'],
  };
  test.each(Object.keys(rooms))('%s has what a room needs', async (name) => {
    const there = await readdir(join(projectRoot, 'app', 'rooms', name));
    const storey = rooms[name]?.storey;
    const needed = storey === 'outlook' || storey === 'caseNouns' ? required[storey] : required.all;
    expect(there).toEqual(expect.arrayContaining(needed));
  });

  const known =
    /^(README\.md|(model|policy|access|forms|texts|jobs)(\.test)?\.ts|api|commands|queries|pages|views|elements|mails|papers|engine)$/;
  test.each(Object.keys(rooms))('%s has no other kind of file', async (name) => {
    const there = await readdir(join(projectRoot, 'app', 'rooms', name));
    expect(there.filter((entry) => !known.test(entry))).toEqual([]);
  });
});

test('a room writes its own tables only', () => {
  const foreign = inRooms.flatMap(([path, text]) => {
    const own = path.split('/')[2];
    const written = [...text.matchAll(/\b(?:insertInto|updateTable|deleteFrom)\(\s*'([a-z_]+)\./g)].map(
      (one) => one[1],
    );
    return written.filter((schema) => schema !== own).map((schema) => `${path} writes ${schema}`);
  });
  expect(foreign).toEqual([]);
});

test('only commands write', () => {
  const writers = inRooms
    .filter(
      ([path, text]) =>
        /\b(?:insertInto|updateTable|deleteFrom)\(/.test(text) && !path.includes('/commands/'),
    )
    .map(([path]) => path);
  expect(writers).toEqual([]);
});

test('no clock, chance or environment below the reception', () => {
  const hidden =
    /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(|\bprocess\.env\b|\bperformance\.now\(/;
  const found = [...texts]
    .filter(([path]) => /^app\/(rooms|design|reception)/.test(path) && !path.includes('.test.'))
    .filter(([, text]) => hidden.test(text))
    .map(([path]) => path);
  expect(found).toEqual([]);
});

test('no file bears a name that says nothing', () => {
  const empty = /(^|\/)(index|utils?|helpers?|common|lib|services?|misc|shared)(\/|\.tsx?$)/;
  expect(sources.filter((path) => empty.test(path))).toEqual([]);
});

test('files stay small', () => {
  const large = [...texts]
    .filter(([path]) => !/\/pages\/|\.test\.|\.examples\./.test(path))
    .map(([path, text]) => [path, text.split('\n').length] as const)
    .filter(([, lines]) => lines > 250);
  expect(large).toEqual([]);
});
