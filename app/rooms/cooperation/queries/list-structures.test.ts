import { describe, expect, it } from 'vitest';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { listStructures, type StructureQuestion } from './list-structures.ts';
import { listThemes } from './list-themes.ts';

const database = testDatabase('world');
const today = '2026-11-23';
const list = (question: StructureQuestion, day = today) => listStructures(reading(database), question, day);
const names = async (question: StructureQuestion) => (await list(question)).items.map(({ name }) => name);

describe('listStructures', () => {
  it('pages by name, and refuses a page after the last', async () => {
    const last = await list({ page: 7 });
    expect([last.total, last.items.length]).toEqual([317, 17]);
    expect((await list({ pageSize: 500 })).items).toHaveLength(317);
    await expect(list({ page: 8 })).rejects.toThrow(NotFound);
  });

  it('finds by words of the name, whatever case and accents, and by KBO number', async () => {
    expect(await names({ search: 'INTERWÁAS' })).toEqual(['Interwaas']);
    expect(await names({ search: 'waas durme' })).toContain(
      'Verenigde Ziekenhuizen van Waas en Durme vzw (voorheen A.Z. Nikolaas vzw)',
    );
    expect(await names({ search: '0206.460.639' })).toEqual(['Interwaas']);
    expect(await names({ search: '%' })).toEqual([]);
  });

  it('narrows by form, theme and position', async () => {
    expect((await list({ form: 'projectAssociation' })).total).toBe(87);
    expect((await list({ theme: 'Afval en/of recyclage' })).total).toBe(26);
    expect((await list({ theme: 'Bestaat niet' })).total).toBe(0);
    expect((await list({ position: 'crossing' })).total).toBe(77 + 13);
    expect((await list({ form: 'projectAssociation', position: 'equal' })).total).toBe(2);
  });

  it('sorts by what is known, and leaves what is unknown below in both directions', async () => {
    const by = async (descending: boolean) =>
      (await list({ sort: { by: 'municipalities', descending }, pageSize: 500 })).items.map(
        ({ municipalities }) => municipalities?.length,
      );
    const [up, down] = [await by(false), await by(true)];
    expect([up[0], up.at(-1), down.at(-1)]).toEqual([1, 0, 0]);
    expect(down[0]).toBe(Math.max(...down.map((count) => count ?? 0)));
    const themes = (await list({ sort: { by: 'theme', descending: true }, pageSize: 500 })).items;
    expect([themes[0]?.theme, themes.at(-1)?.theme]).toEqual([
      'Zorg: ziekenhuizen (inclusief psychiatrische ziekenhuizen en revalidatieziekenhuizen)',
      null,
    ]);
  });

  it('refuses a day before the facts', async () => {
    await expect(list({}, '2018-12-30')).rejects.toThrow(Invalid);
  });
});

it('lists the themes that structures have', async () => {
  const themes = await listThemes(reading(database));
  expect(themes).toHaveLength(23);
  expect(themes).toContain('Streekontwikkeling');
});
