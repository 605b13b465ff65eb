import { describe, expect, it } from 'vitest';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { structuresOfMunicipality } from './structures-of-municipality.ts';

const database = testDatabase('world');
const today = '2026-11-23';
const of = (nis: string, day = today) => structuresOfMunicipality(reading(database), nis, day);

describe('structuresOfMunicipality', () => {
  it('tells how Torhout takes part, and how much of each structure lies in its region', async () => {
    const { structures } = await of('31033');
    const told = structures?.map(({ name, municipalities, inOwnRegion, place }) => {
      return [name, municipalities?.length, inOwnRegion, place?.regions.length];
    });
    expect(told).toEqual([
      ['Fluvius West', 39, 2, 7],
      ['Intergemeentelijke cultuurpartners GINTER', 7, 2, 3],
      ['MIROM Roeselare', 12, 1, 3],
      ['WVI', 52, 10, 5],
      ['Woondienst Jogi', 5, 2, 2],
    ]);
  });

  it('follows a merger: the new municipality has the structures of all its parts, each once', async () => {
    const now = (await of('46030')).structures ?? [];
    expect(now).toHaveLength(21);
    expect(new Set(now.map(({ id }) => id)).size).toBe(21);
    const parts = await Promise.all(['11056', '46003', '46013'].map((nis) => of(nis, '2024-12-31')));
    const before = new Set(parts.flatMap(({ structures }) => structures?.map(({ id }) => id) ?? []));
    expect(before).toEqual(new Set(now.map(({ id }) => id)));
  });

  it('puts what works no more last', async () => {
    const active = (await of('46030')).structures?.map(({ isActive }) => isActive) ?? [];
    expect(active).toEqual(active.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('knows nothing of a day before the lists, and nobody by a code of another day', async () => {
    expect((await of('31033', '2018-12-31')).structures).toBeNull();
    expect((await of('46013')).structures).toEqual([]);
    expect((await of('99999')).structures).toEqual([]);
  });
});
