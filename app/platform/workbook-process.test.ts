import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import excel from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Invalid } from './refusals.ts';
import { readWorkbookApart, workbookReader } from './workbook-process.ts';

const terms = { milliseconds: 5_000, heapMegabytes: 64, atOnce: 2, waiting: 1 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regioloket-workbook-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A reader of which each process runs this script, with the name of the file, instead of reading a workbook. */
async function running(script: string, changed = {}) {
  const file = join(folder, `${randomUUID()}.mjs`);
  const finish = 'const answer = (reply) => process.send(reply);';
  await writeFile(file, `${finish} process.on('message', ({ fileName }) => { ${script} });`);
  return workbookReader(pathToFileURL(file), { ...terms, ...changed });
}

const file = new Uint8Array();
const empty = `{ table: '{"format":"xlsx","sheets":[]}' }`;

describe('a workbook in a process', () => {
  it('is read, without holding up this one', async () => {
    const workbook = new excel.Workbook();
    workbook.addWorksheet('Blad').addRows(Array.from({ length: 5_000 }, (_, line) => [line, 'Noord', 0.5]));
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    let beats = 0;
    const beat = setInterval(() => {
      beats += 1;
    }, 10);
    const table = await readWorkbookApart(bytes, 'zones.xlsx');
    clearInterval(beat);
    expect(table).toMatchObject({ fileName: 'zones.xlsx', format: 'xlsx', encoding: null, separator: null });
    expect(table.sheets[0]?.rows).toHaveLength(5_000);
    expect(table.sheets[0]?.rows[1]?.cells[1]).toEqual({ text: 'Noord', kind: 'text' });
    expect(beats).toBeGreaterThan(5);
  });

  it('that is refused, is refused here', async () => {
    await expect(readWorkbookApart(Buffer.from('PK'), 'a')).rejects.toThrow(Invalid);
  });
});

describe('a process', () => {
  it.each([
    ['that takes too long', 'for (;;);', { milliseconds: 600 }],
    ['that takes all memory', 'const all = []; for (;;) all.push({ more: [all.length] });', {}],
    ['that is ended', `process.kill(process.pid, 'SIGKILL');`, {}],
  ])('%s is a refusal, and the next file is read', async (_what, script, changed) => {
    const read = await running(`if (fileName === 'fine') answer(${empty}); else { ${script} }`, changed);
    await expect(read(file, 'heavy')).rejects.toThrow(
      new Invalid(
        'Dit werkblad is te zwaar om te lezen. Bewaar alleen de tabel in een nieuw bestand, of bewaar het als CSV, en kies dat.',
      ),
    );
    expect(await read(file, 'fine')).toMatchObject({ format: 'xlsx' });
  });

  it.each([
    ['that throws', `throw new Error('broken');`, 'ended with code 1'],
    ['that tells of a bug', `answer({ bug: 'Error: broken' });`, 'Error: broken'],
  ])('%s is a bug, told to who asked', async (_what, script, message) => {
    await expect((await running(script))(file, 'a')).rejects.toThrow(message);
  });

  it('that does not begin is a bug', async () => {
    const read = workbookReader(pathToFileURL(join(folder, 'nothing.mjs')), terms);
    await expect(read(file, 'a')).rejects.toThrow('ended with code 1');
  });

  it('knows nothing of the environment', async () => {
    const read = await running(
      `answer({ table: JSON.stringify({ format: Object.keys(process.env).join(), sheets: [] }) });`,
    );
    expect((await read(file, 'a')).format).not.toMatch(/PATH|HOME|DATABASE|SMTP/);
  });
});

it('reads two at once, lets one wait, and asks the next to come back', async () => {
  const read = await running(`setTimeout(() => answer(${empty}), 300);`);
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((number) => read(file, String(number))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  expect(outcomes[3]).toMatchObject({ reason: expect.any(Conflict) });
  expect(await read(file, 'again')).toMatchObject({ format: 'xlsx' });
});
