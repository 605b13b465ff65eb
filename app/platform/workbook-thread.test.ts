import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { Conflict, Invalid } from './refusals.ts';
import { readWorkbookApart, workbookReader } from './workbook-thread.ts';

const terms = { milliseconds: 5_000, heapMegabytes: 64, atOnce: 2, waiting: 1 };

/** A reader of which each thread runs this script instead of reading a workbook. */
const running = (script: string, changed = {}) =>
  workbookReader(new URL(`data:text/javascript,${encodeURIComponent(script)}`), { ...terms, ...changed });

const file = new Uint8Array();
const empty = `{ table: '{"format":"xlsx","sheets":[]}' }`;

describe('a workbook in a thread', () => {
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

describe('a thread', () => {
  it.each([
    ['that takes too long', 'for (;;);', { milliseconds: 300 }],
    ['that takes all memory', 'const all = []; for (;;) all.push({ more: [all.length] });', {}],
    ['that ends', 'process.exit(3);', {}],
  ])('%s is a refusal, and the next file is read', async (_what, script, changed) => {
    const read = running(
      `import { parentPort, workerData } from 'node:worker_threads';
       if (workerData.fileName === 'fine') parentPort.postMessage(${empty});
       else { ${script} }`,
      changed,
    );
    await expect(read(file, 'heavy')).rejects.toThrow(
      new Invalid(
        'Dit werkblad is te zwaar om te lezen. Bewaar alleen de tabel in een nieuw bestand, of bewaar het als CSV, en kies dat.',
      ),
    );
    expect(await read(file, 'fine')).toMatchObject({ format: 'xlsx' });
  });

  it('that throws is a bug, told to who asked', async () => {
    await expect(running(`throw new Error('broken');`)(file, 'a')).rejects.toThrow('broken');
  });
});

it('reads two at once, lets one wait, and asks the next to come back', async () => {
  const read = running(`
    import { parentPort } from 'node:worker_threads';
    setTimeout(() => parentPort.postMessage(${empty}), 300);
  `);
  const outcomes = await Promise.allSettled([1, 2, 3, 4].map((number) => read(file, String(number))));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  expect(outcomes[3]).toMatchObject({ reason: expect.any(Conflict) });
  expect(await read(file, 'again')).toMatchObject({ format: 'xlsx' });
});
