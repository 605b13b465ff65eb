import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { getImport } from '#rooms/territory/queries/get-import.ts';
import { reading, testDatabase } from '../test/harness/database.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { importDelineation, parseImportOrder } from './import-command.ts';

const database = testDatabase('world');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regioloket-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

const details = [
  ...['--vanaf', '2026-01-01', '--stand', '2026-01-15', '--rechtsgrond', 'besluit', '--bron', 'VEKA'],
  ...['--eigenaar', 'Vlaamse Regering', '--soort', 'sectoralFlemish', '--beleidsdomein', 'Omgeving'],
];
const founding = ['--code', 'energieregio', '--naam', 'Energieregio', '--meervoud', 'Energieregio’s'];

/** Writes a file and imports it, with these options behind its name. */
async function run(text: string, ...more: string[]) {
  const file = join(folder, 'tabel.csv');
  await writeFile(file, text);
  const printed: string[] = [];
  const order = parseImportOrder(['afbakening', file, ...more]);
  if (order === null) throw new Error('no order');
  const given = {
    now: testMoment,
    actor: { kind: 'system', name: 'test' },
    print: (line: string) => printed.push(line),
  } as const;
  return { printed, ...(await importDelineation({ database: database.open }, order, given)) };
}

const imports = async () =>
  (await database.kysely.selectFrom('territory.import').select('id').execute()).length;

describe('import afbakening', () => {
  it('tells every problem by line and keeps nothing where one blocks', async () => {
    const before = await imports();
    const { printed, blockers, path } = await run(
      'NIS-code;Gebied\n31033;Noord\n00000;Noord\n',
      ...founding,
      ...details,
    );
    expect([blockers, path, await imports()]).toEqual([1, null, before]);
    expect(printed).toContain('Bestand: tabel.csv (CSV, codering UTF-8, scheidingsteken puntkomma)');
    expect(printed.some((line) => line.startsWith('regel 3: FOUT: '))).toBe(true);
    expect(printed.at(-1)).toContain('Te verbeteren: 1. Er is niets bewaard.');
  });

  it('makes a draft of what is right, and only reports where that is asked', async () => {
    const before = await imports();
    const right = 'NIS-code;Gebied\n31033;Noord\n12026;Zuid\n';
    expect(await run(right, '--rapport')).toMatchObject({ blockers: 0, path: null });
    expect(await imports()).toBe(before);
    const { path } = await run(right, ...founding, ...details);
    const id = /^\/beheer\/afbakeningen\/(.+)\/ontwerp$/.exec(path ?? '')?.[1] ?? '';
    expect(await getImport(reading(database), id)).toMatchObject({
      state: 'drafted',
      fileName: 'tabel.csv',
      details: { delineation: 'energieregio', validFrom: '2026-01-01' },
    });
  });

  it('keeps nothing where the data of the version are wrong', async () => {
    const before = await imports();
    const story = run('NIS-code;Gebied\n31033;Noord\n', '--afbakening', 'bestaat-niet', ...details);
    await expect(story).rejects.toThrow(Invalid);
    await expect(run('NIS-code;Gebied\n31033;Noord\n')).rejects.toThrow(Invalid);
    expect(await imports()).toBe(before);
  });

  it('names a file that is not there', async () => {
    const order = parseImportOrder(['afbakening', join(folder, 'weg.csv')]);
    const given = { now: testMoment, actor: { kind: 'system', name: 'test' }, print: () => 0 } as const;
    await expect(order && importDelineation({ database: database.open }, order, given)).rejects.toThrow(
      NotFound,
    );
  });

  it.each([[[]], [['afbakening']], [['gemeente', 'x.csv']], [['afbakening', 'x.csv', 'y.csv']]])(
    '%j is no order',
    (args) => {
      expect(parseImportOrder(args)).toBeNull();
    },
  );
});
