import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOnDisk, hashOf } from './files.ts';

const bytes = Buffer.from('een kaart');
const hash = hashOf(bytes);

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'regioloket-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('what is kept is there under its hash, once, with nothing half beside it', async () => {
  const folder = join(await newFolder(), 'not', 'yet');
  const files = filesOnDisk(folder);
  await Promise.all([files.put(hash, bytes), files.put(hash, bytes)]);
  await files.put(hash, bytes);
  expect(await files.read(hash)).toEqual(bytes);
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([hash]);
  await files.remove(hash);
  await files.remove(hash);
  await expect(files.read(hash)).rejects.toThrow('ENOENT');
});

test('a file that is no longer what it was is not given out', async () => {
  const folder = await newFolder();
  const files = filesOnDisk(folder);
  await files.put(hash, bytes);
  await writeFile(join(folder, hash.slice(0, 2), hash), 'iets anders');
  await expect(files.read(hash)).rejects.toThrow('damaged');
});
