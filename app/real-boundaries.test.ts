import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listNeighbours } from '#rooms/territory/engine/neighbours.ts';
import { getGeometry } from '#rooms/territory/queries/get-geometry.ts';
import { reading, testDatabase } from '../test/harness/database.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { bringBoundaries, parseGeodataOrder } from './geodata-command.ts';

const database = testDatabase('world');
const geodata = new URL('../../shared/geodata/', import.meta.url).pathname;
const day = '2026-11-23';

async function run(...args: string[]) {
  const printed: string[] = [];
  const order = parseGeodataOrder(args);
  if (order === null) throw new Error('no order');
  const actor = { kind: 'system', name: 'test' } as const;
  const given = { now: testMoment, actor, print: (line: string) => printed.push(line) };
  return { isDone: await bringBoundaries({ database: database.open }, order, given), printed };
}

const files: readonly [file: string, margin: string, day: string][] = [
  ['gemeenten-2025-31370.geojson', '1', day],
  ['gemeenten-2025.geojson', '1', day],
  ['gemeenten-2024.geojson', '1', '2024-12-31'],
  ['gemeenten-2025-30pct.topojson', '5', day],
  ['gemeenten-2025.topojson', '20', day],
];
const absent = !files.every(([file]) => existsSync(geodata + file));
if (absent) console.warn(`Skipped: no boundaries at ${geodata}`);

describe.skipIf(absent)('real boundaries', () => {
  afterEach(() => run('--weg'));

  it.each(files)('of %s are taken in, with areas within %s %%', async (file, margin, onDay) => {
    const { isDone, printed } = await run(geodata + file, '--marge', margin);
    console.info(file, printed.slice(0, 3));
    expect(isDone, printed.join('\n')).toBe(true);
    const drawn = await getGeometry(reading(database), onDay, 'regional');
    if (onDay === day) expect(listNeighbours(drawn)).toHaveLength(754);
  });

  it('a coarse file is refused without a margin', async () => {
    const { isDone, printed } = await run(`${geodata}gemeenten-2025.topojson`);
    expect([isDone, printed.at(-1)]).toEqual([false, 'Er is niets gewijzigd.']);
  });

  it('are fetched as well as read', async () => {
    const text = await readFile(`${geodata}gemeenten-2025.geojson`, 'utf8');
    const server = createServer((_, response) => response.end(text));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { isDone } = await run('--adres', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(isDone).toBe(true);
  });
});
