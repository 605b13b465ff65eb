import { describe, expect, it } from 'vitest';
import { NotFound } from '#platform/refusals.ts';
import { reading } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import { findSuccessors } from './find-successors.ts';
import { getMunicipality } from './get-municipality.ts';

const database = loadedTerritory();
const today = '2026-11-23';
const get = (nis: string, day: string) => getMunicipality(reading(database), nis, day);

describe('getMunicipality', () => {
  it('knows region and province of Torhout', async () => {
    expect(await get('31033', today)).toMatchObject({
      state: 'exists',
      name: 'Torhout',
      region: { knowledge: 'known', area: { code: 'REFREG06', name: 'Regio Brugge' } },
      province: { code: '30000', name: 'West-Vlaanderen' },
      rose: null,
      ends: null,
    });
  });

  it('tells in what a merged municipality went up, and what a new one rose from', async () => {
    expect(await get('46013', today)).toEqual({
      state: 'merged',
      nis: '46013',
      name: 'Kruibeke',
      endedOn: '2025-01-01',
      into: [{ nis: '46030', name: 'Beveren-Kruibeke-Zwijndrecht' }],
    });
    const rose = {
      on: '2025-01-01',
      from: [{ name: 'Beveren' }, { name: 'Kruibeke' }, { name: 'Zwijndrecht' }],
    };
    expect(await get('46030', today)).toMatchObject({ state: 'exists', rose });
    expect(await get('46030', '2024-12-31')).toMatchObject({
      state: 'notYet',
      beganOn: '2025-01-01',
      from: rose.from,
    });
    expect(await get('46013', '2024-12-31')).toMatchObject({ state: 'exists', ends: { on: '2025-01-01' } });
  });

  it('keeps Zwijndrecht in Waasland and in the province of Antwerpen until the end of 2024', async () => {
    const waasland = { region: { area: { name: 'Waasland' } }, province: { name: 'Antwerpen' } };
    expect(await get('11056', '2024-12-31')).toMatchObject(waasland);
    expect(await get('11056', '2023-03-19')).toMatchObject(waasland);
    expect(await get('11056', '2023-03-18')).toMatchObject({ region: { area: { name: 'Regio Antwerpen' } } });
  });

  it('knows Antwerpen in two states with one code', async () => {
    expect(await get('11002', '2024-12-31')).toMatchObject({
      areaKm2: 204.34,
      population: { inhabitants: 529247, year: 2020 },
      rose: null,
      ends: { from: [{ name: 'Antwerpen' }, { name: 'Borsbeek' }], into: [{ nis: '11002' }] },
    });
    expect(await get('11002', '2025-01-01')).toMatchObject({
      areaKm2: 208.24,
      population: { inhabitants: 540196, year: 2020, source: 'statbel-2020-sum' },
      rose: { on: '2025-01-01' },
      ends: null,
    });
  });

  it('never answers by name: Tielt has another code on each side of 2025', async () => {
    expect(await get('37015', today)).toMatchObject({
      state: 'merged',
      into: [{ nis: '37022', name: 'Tielt' }],
    });
  });

  it('has no region before there was one, and does not know it where the facts do not reach', async () => {
    expect(await get('31033', '2018-12-31')).toMatchObject({
      region: { knowledge: 'notYet', area: null, existsFrom: '2021-03-12' },
      province: { name: 'West-Vlaanderen' },
    });
    expect(await get('31033', '2021-12-31')).toMatchObject({ region: { knowledge: 'unknown', area: null } });
  });

  it.each(['99999', '', '31033\0', '<b>', "'; drop schema territory", '21004'])(
    'refuses the code %j',
    async (nis) => {
      await expect(get(nis, today)).rejects.toThrow(NotFound);
    },
  );
});

describe('findSuccessors', () => {
  it('gives the municipality of the day that holds the territory', async () => {
    const find = (nis: string, day: string) => findSuccessors(reading(database), nis, day);
    expect(await find('11007', today)).toEqual([{ nis: '11002', name: 'Antwerpen' }]);
    expect(await find('31033', today)).toEqual([{ nis: '31033', name: 'Torhout' }]);
    expect(await find('99999', today)).toEqual([]);
  });
});
