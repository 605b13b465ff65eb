import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { deedName, deedNames } from './deeds.ts';

const rooms = join(projectRoot, 'app', 'rooms');

test('every deed that any room records has its words, and no word is left over', async () => {
  const files = (await readdir(rooms, { recursive: true })).filter((path) =>
    /commands\/[^/]+(?<!\.test)\.ts$/.test(path),
  );
  const texts = await Promise.all(files.map((path) => readFile(join(rooms, path), 'utf8')));
  const deeds = texts.flatMap((text) =>
    [...text.matchAll(/record\(\s*ctx,\s*'([a-zA-Z]+\.[a-zA-Z]+)'/g)].map((match) => match[1]),
  );
  expect(deeds.length).toBeGreaterThan(15);
  expect([...new Set(deeds)].sort()).toEqual(Object.keys(deedNames).sort());
});

test('a deed of a newer version shows its code', () => {
  expect(deedName('inquiry.forwarded')).toBe('inquiry.forwarded');
});
