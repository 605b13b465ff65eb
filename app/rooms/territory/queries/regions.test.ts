import { describe, expect, it } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { NotFound } from '#platform/refusals.ts';
import { reading } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import { getRegion } from './get-region.ts';
import { listRegions } from './list-regions.ts';

const database = loadedTerritory();
const today = '2026-11-23';

describe('listRegions', () => {
  it('sums to what the source says of each of the 15 regions', async () => {
    const { regions, statedOn, source } = await listRegions(reading(database), today);
    const stated = parseCsv((await readReferenceFiles()).get('reference-regions/data.csv')?.text ?? '');
    expect({ statedOn, source }).toEqual({ statedOn: '2026-03-09', source: 'provincies.incijfers.be' });
    expect(regions).toHaveLength(15);
    for (const region of regions) {
      const line = stated.find((one) => one.code === region.code);
      expect(region.name).toBe(line?.name);
      expect(region.uri).toBe(line?.uri);
      expect(region.municipalityCount).toBe(Number(line?.municipalities));
      expect(region.provinces.map((one) => one.name).join(';')).toBe(line?.provinces);
      expect(region.population).toMatchObject({
        inhabitants: Number(line?.inhabitants),
        years: [2026],
        missing: 0,
      });
      expect(Math.abs(region.areaKm2 - Number(line?.area_km2))).toBeLessThan(0.1);
    }
  });

  it('has the sizes of domain.md 2.1', async () => {
    const sizes = async (day: string) =>
      (await listRegions(reading(database), day)).regions
        .toSorted((a, b) => (a.code < b.code ? -1 : 1))
        .map((region) => region.municipalityCount);
    expect(await sizes(today)).toEqual([28, 12, 27, 31, 32, 10, 17, 13, 7, 15, 14, 14, 20, 7, 38]);
    expect(await sizes('2024-12-31')).toEqual([29, 12, 27, 33, 32, 10, 17, 13, 7, 17, 14, 14, 23, 10, 42]);
    expect(await sizes('2022-02-04')).toEqual([30, 12, 27, 33, 32, 10, 17, 13, 7, 17, 14, 14, 23, 9, 42]);
    expect(await sizes('2021-12-31')).toEqual([]);
  });

  it('sorts by name', async () => {
    const names = (await listRegions(reading(database), today)).regions.map((region) => region.name);
    expect(names.slice(0, 3)).toEqual(['Denderregio', 'Halle-Vilvoorde', 'Kempen']);
  });
});

describe('getRegion', () => {
  it('knows the second name of Middenkust, and its first', async () => {
    expect(await getRegion(reading(database), 'REFREG09', today)).toMatchObject({
      name: 'Middenkust',
      alternativeNames: ['Regio Oostende'],
    });
    expect(await getRegion(reading(database), 'REFREG09', '2022-06-01')).toMatchObject({
      name: 'Regio Oostende',
      alternativeNames: ['Middenkust'],
    });
  });

  it('lists its municipalities by name', async () => {
    const brugge = await getRegion(reading(database), 'REFREG06', today);
    expect(brugge.municipalities.map((one) => one.name)).toEqual([
      'Beernem',
      'Blankenberge',
      'Brugge',
      'Damme',
      'Jabbeke',
      'Knokke-Heist',
      'Oostkamp',
      'Torhout',
      'Zedelgem',
      'Zuienkerke',
    ]);
  });

  it('finds Waasland over two provinces until the end of 2024', async () => {
    const provinces = async (day: string) =>
      (await getRegion(reading(database), 'REFREG14', day)).provinces.map((one) => one.name);
    expect(await provinces('2024-12-31')).toEqual(['Antwerpen', 'Oost-Vlaanderen']);
    expect(await provinces(today)).toEqual(['Oost-Vlaanderen']);
  });

  it('shows that the years differ where they do', async () => {
    const { population } = await getRegion(reading(database), 'REFREG14', '2025-06-01');
    expect(population).toMatchObject({ years: [2020], sources: ['statbel-2020', 'statbel-2020-sum'] });
  });

  it('keeps its name but has no municipalities before its time', async () => {
    expect(await getRegion(reading(database), 'REFREG06', '2018-12-31')).toMatchObject({
      name: 'Regio Brugge',
      knowledge: 'notYet',
      existsFrom: '2021-03-12',
      municipalities: [],
      population: { inhabitants: null },
    });
  });

  it('refuses a code that is no region', async () => {
    await expect(getRegion(reading(database), 'REFREG99', today)).rejects.toThrow(NotFound);
  });
});
