import { describe, expect, it } from 'vitest';
import { type ReferenceFiles, readReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { loadStructures } from './load-structures.ts';

const database = testDatabase('empty');

/** The same files, but for the text of one. */
function edited(files: ReferenceFiles, path: string, edit: (text: string) => string): ReferenceFiles {
  const text = edit(files.get(path)?.text ?? '');
  return new Map([...files, [path, { text, checksum: `edited ${path}` }]]);
}

describe('loadStructures', () => {
  it('loads all, then has nothing to do', async () => {
    const files = await readReferenceFiles();
    await rolledBack(database, async (ctx) => {
      expect(await loadStructures(ctx, files)).toEqual({ loaded: 317 });
      expect(ctx.journal.map((entry) => entry.deed)).toEqual(['cooperation.structuresLoaded']);
      expect(await loadStructures(ctx, files)).toEqual({ loaded: 0 });
      expect(ctx.journal).toHaveLength(1);
      const { count } = await ctx.db
        .selectFrom('cooperation.participation')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      expect(Number(count)).toBe(3180);
    });
  });

  it('replaces all where a file changed', async () => {
    const files = await readReferenceFiles();
    await rolledBack(database, async (ctx) => {
      await loadStructures(ctx, files);
      const without = edited(files, 'participations/data.csv', (text) =>
        text.replace('0200065765,municipality,43002,0207447861,Assenede\n', ''),
      );
      expect(await loadStructures(ctx, without)).toEqual({ loaded: 317 });
      const assenede = await ctx.db
        .selectFrom('cooperation.participation')
        .where('structure', '=', '0200065765')
        .where('nis', '=', '43002')
        .selectAll()
        .execute();
      expect(assenede).toEqual([]);
    });
  });

  it.each([
    [
      'a participation in what is no structure',
      'participations/data.csv',
      (text: string) => `${text}0999999999,municipality,11001,0207508932,Aartselaar\n`,
      'participation_structure_fkey',
    ],
    [
      'a participant twice',
      'participations/data.csv',
      (text: string) => `${text}0200065765,municipality,43002,0207447861,Assenede\n`,
      'participation_pkey',
    ],
    [
      'a municipality without a code',
      'participations/data.csv',
      (text: string) => text.replace('municipality,43002,', 'municipality,,'),
      'participation_check',
    ],
    [
      'a theme without its origin',
      'structures/data.csv',
      (text: string) => text.replace('Streekontwikkeling,backgroundKnowledge', 'Streekontwikkeling,'),
      'structure_check',
    ],
  ])('refuses %s', async (_what, path, edit, message) => {
    const files = edited(await readReferenceFiles(), path, edit);
    const story = rolledBack(database, async (ctx) => void (await loadStructures(ctx, files)));
    await expect(story).rejects.toThrow(message);
  });

  it('names a file that is missing', async () => {
    const files = new Map(await readReferenceFiles());
    files.delete('participations/data.csv');
    await rolledBack(database, async (ctx) => {
      await expect(loadStructures(ctx, files)).rejects.toThrow(
        'reference/participations/data.csv is missing',
      );
    });
  });

  it('is for the system only', async () => {
    const files = await readReferenceFiles();
    const story = rolledBack(database, async (ctx) => void (await loadStructures(ctx, files)), {
      actor: { kind: 'public' },
    });
    await expect(story).rejects.toThrow(NotAllowed);
  });
});
