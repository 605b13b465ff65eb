import { describe, expect, it } from 'vitest';
import { type ReferenceFiles, readReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { loadReferenceFacts } from './load-reference-facts.ts';

const database = testDatabase('empty');

/** The same files, but for the text of one. */
function edited(files: ReferenceFiles, path: string, edit: (text: string) => string): ReferenceFiles {
  const text = edit(files.get(path)?.text ?? '');
  return new Map([...files, [path, { text, checksum: `edited ${path}` }]]);
}

describe('loadReferenceFacts', () => {
  it('loads everything within three seconds, then has nothing to do', async () => {
    const files = await readReferenceFiles();
    await rolledBack(database, async (ctx) => {
      const start = performance.now();
      const { loaded } = await loadReferenceFacts(ctx, files);
      expect(performance.now() - start).toBeLessThan(3000);
      expect(loaded).toHaveLength(17);
      expect(ctx.journal.map((entry) => entry.deed)).toEqual(['territory.factsLoaded']);
      expect(await loadReferenceFacts(ctx, files)).toEqual({ loaded: [] });
      expect(ctx.journal).toHaveLength(1);
    });
  });

  it('replaces what changed, and says which file that was', async () => {
    const files = await readReferenceFiles();
    const renamed = edited(files, 'municipalities/data.csv', (text) =>
      text.replace('Aartselaar', 'Ärtselaar'),
    );
    await rolledBack(database, async (ctx) => {
      await loadReferenceFacts(ctx, files);
      expect(await loadReferenceFacts(ctx, renamed)).toEqual({ loaded: ['municipalities/data.csv'] });
      const names = await ctx.db
        .selectFrom('territory.municipality')
        .where('nis', '=', '11001')
        .select(['name', 'search_name'])
        .execute();
      expect(names).toEqual([{ name: 'Ärtselaar', search_name: 'artselaar' }]);
    });
  });

  it.each([
    [
      'a municipality twice on one day',
      'municipalities/data.csv',
      (text: string) => `${text}11001,2020-01-01,,Dubbel,,1,51,4\n`,
      'municipality_nis_valid_excl',
    ],
    [
      'a membership of an area that is none',
      'memberships/data.csv',
      (text: string) => text.replace('REFREG06,31033', 'REFREG99,31033'),
      'membership_version_area_fkey',
    ],
    [
      'a number that is none',
      'inhabitants/data.csv',
      (text: string) => text.replace(',2020,14427,', ',2020,veel,'),
      'invalid input syntax for type integer: "veel"',
    ],
    [
      'two versions of a delineation on one day',
      'delineation-versions/data.csv',
      (text: string) => text.replace('2022-02-04,2023-03-19', '2022-02-04,2023-03-20'),
      'delineation_version_reference_excl',
    ],
  ])('refuses %s', async (_what, path, edit, message) => {
    const files = edited(await readReferenceFiles(), path, edit);
    const story = rolledBack(database, async (ctx) => {
      await loadReferenceFacts(ctx, files);
    });
    await expect(story).rejects.toThrow(message);
  });

  it('names a file that is missing', async () => {
    const files = new Map(await readReferenceFiles());
    files.delete('neighbours/data.csv');
    await rolledBack(database, async (ctx) => {
      await expect(loadReferenceFacts(ctx, files)).rejects.toThrow(
        'reference/neighbours/data.csv is missing',
      );
    });
  });

  it('is for the system only', async () => {
    const files = await readReferenceFiles();
    const story = rolledBack(database, async (ctx) => void (await loadReferenceFacts(ctx, files)), {
      actor: { kind: 'public' },
    });
    await expect(story).rejects.toThrow(NotAllowed);
  });
});
