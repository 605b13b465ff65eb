import { describe, expect, it } from 'vitest';
import { Invalid } from '#platform/refusals.ts';
import { reading, rolledBack } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import { listMunicipalities, type MunicipalityQuestion } from './list-municipalities.ts';

const database = loadedTerritory();
const today = '2026-11-23';
const list = (question: MunicipalityQuestion) => listMunicipalities(reading(database), question);
const names = async (question: MunicipalityQuestion) => (await list(question)).items.map((one) => one.name);

describe('listMunicipalities', () => {
  it.each([
    [today, 285],
    ['2025-01-01', 285],
    ['2024-12-31', 300],
    ['2019-01-01', 300],
    ['2018-12-31', 308],
  ])('counts the municipalities of %s', async (day, total) => {
    const page = { number: 1, size: 500 };
    const listing = await list({ day, page });
    expect(listing.total).toBe(total);
    expect(new Set(listing.items.map((one) => one.nis)).size).toBe(total);
  });

  it('refuses a day before the facts begin, in a sentence', async () => {
    await expect(list({ day: '2018-12-30' })).rejects.toThrow(Invalid);
    await expect(list({ day: '2018-12-30' })).rejects.toThrow('De gegevens beginnen op 31 december 2018');
  });

  it('pages, also past the end', async () => {
    const second = await list({ day: today, page: { number: 2, size: 200 } });
    expect(second.items).toHaveLength(85);
    const past = await list({ day: today, page: { number: 9, size: 200 } });
    expect(past).toMatchObject({ items: [], total: 285 });
  });

  it('finds by a part of the name, whatever case, accents and hyphens, and by NIS code', async () => {
    expect(await names({ day: today, search: 'SINT nïk' })).toEqual(['Sint-Niklaas']);
    expect(await names({ day: today, search: '31033' })).toEqual(['Torhout']);
    expect(await names({ day: today, search: '%' })).toEqual([]);
    expect((await list({ day: today, search: '   ' })).total).toBe(285);
  });

  it('says where the municipality of another day went up or came from', async () => {
    const { items, elsewhen } = await list({ day: today, search: 'Meulebeke' });
    expect(items).toEqual([]);
    expect(elsewhen).toEqual([
      {
        nis: '37007',
        name: 'Meulebeke',
        beganOn: null,
        endedOn: '2025-01-01',
        onThisDay: [{ nis: '37022', name: 'Tielt' }],
      },
    ]);
    const before = await list({ day: '2018-12-31', search: 'Pelt' });
    expect(before.items.map((one) => one.name)).toEqual(['Neerpelt', 'Overpelt']);
    expect(before.elsewhen).toEqual([
      {
        nis: '72043',
        name: 'Pelt',
        beganOn: '2019-01-01',
        endedOn: null,
        onThisDay: [
          { nis: '72025', name: 'Neerpelt' },
          { nis: '72029', name: 'Overpelt' },
        ],
      },
    ]);
  });

  it('filters by region and by province', async () => {
    expect((await list({ day: today, region: 'REFREG06' })).total).toBe(10);
    expect((await list({ day: today, province: '30000' })).total).toBe(62);
    expect((await list({ day: today, region: 'REFREG99' })).total).toBe(0);
    expect((await list({ day: today, region: 'a\0b', search: 'a\0' })).total).toBe(0);
  });

  it('sorts by inhabitants, area, region and province', async () => {
    const first = async (by: 'inhabitants' | 'area' | 'region' | 'province', descending: boolean) =>
      (await list({ day: today, sort: { by, descending }, page: { number: 1, size: 1 } })).items[0];
    expect((await first('inhabitants', true))?.name).toBe('Antwerpen');
    expect((await first('inhabitants', false))?.name).toBe('Herstappe');
    expect((await first('area', true))?.name).toBe('Antwerpen');
    expect((await first('region', false))?.region?.name).toBe('Denderregio');
    expect((await first('province', true))?.province?.name).toBe('West-Vlaanderen');
  });

  it('sorts names as Dutch readers do, whatever the collation of the server', async () => {
    await rolledBack(database, async (ctx) => {
      const values = ['zebra', 'Zoë', 'Eén', 'éclair', 'ezel'].map((name, index) => ({
        nis: `9900${index}`,
        name,
        search_name: 'dutchsorting',
        area_km2: 1,
        latitude: 51,
        longitude: 4,
      }));
      await ctx.db.insertInto('territory.municipality').values(values).execute();
      const { items } = await listMunicipalities(ctx, { day: today, search: 'dutchsorting' });
      expect(items.map((one) => one.name)).toEqual(['éclair', 'Eén', 'ezel', 'zebra', 'Zoë']);
    });
  });

  it('takes the inhabitants of the latest year not after the day, else of the earliest', async () => {
    const torhout = async (day: string) => (await list({ day, search: '31033' })).items[0]?.population;
    expect(await torhout('2018-12-31')).toMatchObject({ year: 2020 });
    expect(await torhout('2025-12-31')).toMatchObject({ year: 2020 });
    expect(await torhout('2026-01-01')).toMatchObject({ year: 2026, source: 'statbel-2026-second-hand' });
    expect((await list({ day: '2018-12-31', search: '44001' })).items[0]?.population).toBeNull();
  });

  it('says why there are no regions on a day', async () => {
    const regions = async (day: string) => (await list({ day, page: { number: 1, size: 1 } })).regions;
    expect(await regions('2018-12-31')).toBe('notYet');
    expect(await regions('2021-06-01')).toBe('unknown');
    expect(await regions('2022-02-04')).toBe('known');
  });
});
