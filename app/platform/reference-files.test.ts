import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReferenceFiles } from './reference-files.ts';

it('reads the data files of every set with the checksum of their bytes, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  try {
    await mkdir(join(folder, 'letters'));
    await writeFile(join(folder, 'letters', 'data.csv'), 'é\n');
    await writeFile(join(folder, 'letters', 'SOURCE.md'), '# letters');
    await writeFile(join(folder, 'README.md'), '# reference');
    expect([...(await readReferenceFiles(folder))]).toEqual([
      [
        'letters/data.csv',
        { text: 'é\n', checksum: 'edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2' },
      ],
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
