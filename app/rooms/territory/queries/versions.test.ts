import { describe, expect, it } from 'vitest';
import { reading } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import { areasOfVersion } from './areas-of-version.ts';
import { listMergerSteps } from './list-merger-steps.ts';
import { findVersion, listVersions } from './list-versions.ts';
import { listVintages } from './list-vintages.ts';

const database = loadedTerritory();

describe('listVersions', () => {
  it('gives the three tables of the regions with what they state, newest first', async () => {
    const versions = await listVersions(reading(database), 'referentieregio');
    expect(versions.map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual([
      ['referentieregio@2025-01-01', '2025-01-01', null],
      ['referentieregio@2023-03-19', '2023-03-19', '2025-01-01'],
      ['referentieregio@2022-02-04', '2022-02-04', '2023-03-19'],
    ]);
    expect(versions[0]).toMatchObject({
      areas: 15,
      municipalities: 285,
      origin: 'reference',
      replacedBy: null,
      kind: 'administrative',
      publishedAt: null,
    });
  });

  it.each(['bestaat-niet', "x'; drop table", ''])('knows none of %j', async (code) => {
    expect(await listVersions(reading(database), code)).toEqual([]);
    expect(await findVersion(reading(database), code)).toBeNull();
  });
});

describe('areasOfVersion', () => {
  it('names the members as they were called on its first day', async () => {
    const { areaList } = await areasOfVersion(reading(database), 'arrondissement@2018-12-31');
    expect(areaList.flatMap(({ members }) => members)).toHaveLength(308);
    const regions = await areasOfVersion(reading(database), 'referentieregio@2025-01-01');
    expect(regions.areaList.flatMap(({ members }) => members)).toHaveLength(285);
  });

  it('refuses an id that is none', async () => {
    await expect(areasOfVersion(reading(database), 'elz@1999-01-01')).rejects.toThrow(
      'Deze versie van een afbakening kennen we niet.',
    );
  });
});

it('has three vintages: of 2018, of 2019 and of 2025', async () => {
  const ctx = reading(database);
  const vintages = await listVintages(ctx, await listMergerSteps(ctx));
  expect(vintages.map(({ from, to, municipalities }) => [from, to, municipalities.length])).toEqual([
    ['2018-12-31', '2019-01-01', 308],
    ['2019-01-01', '2025-01-01', 300],
    ['2025-01-01', null, 285],
  ]);
});
