import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { projectRoot } from '#platform/project-root.ts';
import { type ReferenceFiles, readReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { loadLegalRules } from './load-legal-rules.ts';

const database = testDatabase('empty');
const paths = ['legal-rules/data.csv', 'derogations/data.csv'];

/** The same files, but for the text of one. */
function edited(files: ReferenceFiles, path: string, edit: (text: string) => string): ReferenceFiles {
  const text = edit(files.get(path)?.text ?? '');
  return new Map([...files, [path, { text, checksum: `edited ${path}` }]]);
}

describe('loadLegalRules', () => {
  it('loads every row, then has nothing to do', async () => {
    const files = await readReferenceFiles();
    await rolledBack(database, async (ctx) => {
      expect(await loadLegalRules(ctx, files)).toEqual({ loaded: paths });
      expect(ctx.journal.map(({ deed }) => deed)).toEqual(['legislation.rulesLoaded']);
      const rules = await ctx.db.selectFrom('legislation.rule').select(['id', 'subjects']).execute();
      expect(rules).toHaveLength(parseCsv(files.get('legal-rules/data.csv')?.text ?? '').length);
      expect(rules.find(({ id }) => id === 'streefdatum-2025')?.subjects).toEqual([
        'elz',
        'elz-fijn',
        'vervoerregio',
      ]);
      expect(await loadLegalRules(ctx, files)).toEqual({ loaded: [] });
      expect(ctx.journal).toHaveLength(1);
    });
  });

  it('replaces what changed, and leaves nothing of before', async () => {
    const files = await readReferenceFiles();
    const moved = edited(files, 'legal-rules/data.csv', (text) => text.replace('2030-12-31', '2031-12-31'));
    await rolledBack(database, async (ctx) => {
      await loadLegalRules(ctx, files);
      expect(await loadLegalRules(ctx, moved)).toEqual({ loaded: ['legal-rules/data.csv'] });
      const deadlines = await ctx.db
        .selectFrom('legislation.rule')
        .where('kind', '=', 'deadline')
        .select('falls_on')
        .orderBy('falls_on')
        .execute();
      expect(deadlines.map((row) => row.falls_on)).toEqual(['2031-12-31', '2036-12-31']);
    });
  });

  it.each([
    ['a legal deadline on the Flemish track', 'flemish,target,2025-01-01', 'flemish,deadline,2025-01-01'],
    ['a target without its day', 'flemish,target,2025-01-01', 'flemish,target,'],
    ['a day for what has none', 'none,yardstick,,', 'none,yardstick,2025-01-01,'],
    [
      'what is to be confirmed without saying what',
      ',toConfirm,We vonden deze datum in één bron.',
      ',toConfirm,',
    ],
    ['a period that ends before it begins', '2021-03-12,2023-03-19', '2021-03-12,2020-01-01'],
    ['a kind of rule that nobody knows', 'none,exempt', 'none,verboden'],
  ])('refuses %s', async (_what, from, to) => {
    const files = await readReferenceFiles();
    const wrong = edited(files, 'legal-rules/data.csv', (text) => text.replace(from, to));
    expect(wrong.get('legal-rules/data.csv')?.text).not.toBe(files.get('legal-rules/data.csv')?.text);
    const story = rolledBack(database, async (ctx) => void (await loadLegalRules(ctx, wrong)));
    await expect(story).rejects.toThrow(/check constraint|range lower bound/);
  });

  it('names a file that is missing', async () => {
    const files = new Map(await readReferenceFiles());
    files.delete('derogations/data.csv');
    await rolledBack(database, async (ctx) => {
      await expect(loadLegalRules(ctx, files)).rejects.toThrow('reference/derogations/data.csv is missing');
    });
  });

  it('is for the system only', async () => {
    const files = await readReferenceFiles();
    const story = rolledBack(database, async (ctx) => void (await loadLegalRules(ctx, files)), {
      actor: { kind: 'public' },
    });
    await expect(story).rejects.toThrow(NotAllowed);
  });
});

describe('the rows of reference/', () => {
  it.each(['legal-rules', 'derogations'])(
    '%s has a SOURCE.md with its checksum and every source',
    async (name) => {
      const page = await readFile(join(projectRoot, 'reference', name, 'SOURCE.md'), 'utf8');
      const text = await readFile(join(projectRoot, 'reference', name, 'data.csv'), 'utf8');
      expect(page).toContain(`sha256 \`${createHash('sha256').update(text).digest('hex')}\``);
      expect(page).toContain('Licence as stated:');
      for (const row of parseCsv(text)) expect(page).toContain(`<${row.source_url}>`);
    },
  );

  it('name areas that every version since the decision has under that code and name', async () => {
    const files = await readReferenceFiles();
    const rowsOf = (path: string) => parseCsv(files.get(path)?.text ?? '');
    const versions = rowsOf('delineation-versions/data.csv');
    const names = new Map(rowsOf('areas/data.csv').map((row) => [`${row.version} ${row.code}`, row.name]));
    const ofAreas = rowsOf('derogations/data.csv').filter(({ area }) => area !== '');
    for (const row of ofAreas) {
      const since = versions.filter(
        ({ delineation, valid_to }) =>
          delineation === row.delineation && (valid_to === '' || (valid_to ?? '') > (row.valid_from ?? '')),
      );
      expect(since.length).toBeGreaterThan(0);
      for (const { id } of since) expect(names.get(`${id} ${row.area}`)).toBe(row.name);
    }
    expect(ofAreas).toHaveLength(12);
  });
});
