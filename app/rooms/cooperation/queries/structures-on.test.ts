import { describe, expect, it } from 'vitest';
import type { Position } from '#rooms/territory/engine/comparison/position.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { listOf, type StructureForm } from '../model.ts';
import { type PlacedStructure, structuresOn } from './structures-on.ts';

const database = testDatabase('world');
const on = (day: string) => structuresOn(reading(database), day);
const today = '2026-11-23';

function tally(structures: readonly PlacedStructure[]): Partial<Record<Position, number>> {
  const positions = structures.map(({ place }) => place?.position ?? 'unknown');
  return Object.fromEntries([...Map.groupBy(positions, (one) => one)].map(([one, all]) => [one, all.length]));
}

async function intermunicipalOn(day: string): Promise<PlacedStructure[]> {
  const { structures } = await on(day);
  return structures.filter(({ form }) => listOf(form) === 'intermunicipal');
}

async function find(name: string, day = today): Promise<PlacedStructure> {
  const found = (await on(day)).structures.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No structure ${name}`);
  return found;
}

describe('structuresOn', () => {
  it.each([today, '2025-01-01', '2024-12-31', '2023-08-31'])(
    'of 179 intermunicipal bodies with known participants 98 lie within a region, 4 equal one, 77 cross (%s)',
    async (day) => {
      const all = await intermunicipalOn(day);
      expect(all).toHaveLength(188);
      expect(tally(all)).toEqual({ within: 98, equal: 4, crossing: 77, unknown: 9 });
    },
  );

  it.each<[StructureForm, object]>([
    ['projectAssociation', { within: 59, equal: 2, crossing: 18, unknown: 8 }],
    ['serviceAssociation', { within: 12, equal: 2, crossing: 19 }],
    ['mandatedAssociation', { within: 26, crossing: 40, unknown: 1 }],
    ['mandatedAssociationWithPrivatePartners', { within: 1 }],
  ])('tells so of every %s', async (form, tallied) => {
    const { structures } = await on(today);
    expect(tally(structures.filter((one) => one.form === form))).toEqual(tallied);
  });

  it('of 129 associations of OCMWs 92 lie within a region, 1 equals one, 13 cross, of 23 nobody is known', async () => {
    const { structures } = await on(today);
    const others = structures.filter(({ form }) => listOf(form) === 'ocmwAssociations');
    expect(tally(others)).toEqual({ within: 92, equal: 1, crossing: 13, unknown: 23 });
  });

  it('counts a merged municipality once, and says from which parts it was', async () => {
    const then = await find('Interwaas', '2024-12-31');
    expect(then.municipalities).toHaveLength(10);
    expect(then.municipalities?.every(({ listed }) => listed.length === 0)).toBe(true);
    const now = await find('Interwaas');
    expect(now.municipalities).toHaveLength(7);
    expect(now.municipalities?.find(({ nis }) => nis === '46030')).toEqual({
      nis: '46030',
      name: 'Beveren-Kruibeke-Zwijndrecht',
      as: ['municipality'],
      listed: [
        { nis: '11056', name: 'Zwijndrecht' },
        { nis: '46003', name: 'Beveren' },
        { nis: '46013', name: 'Kruibeke' },
      ],
      notListed: [],
    });
    expect(now.place).toEqual({
      position: 'equal',
      regions: [{ code: 'REFREG14', name: 'Waasland', municipalities: 7, isWholeRegion: true, size: 7 }],
    });
  });

  it('names the part of a merged municipality that was not on the list', async () => {
    const { municipalities } = await find('AZ Lokeren AV');
    expect(municipalities?.find(({ name }) => name === 'Lokeren')).toMatchObject({
      listed: [{ nis: '46014', name: 'Lokeren' }],
      notListed: [{ nis: '44045', name: 'Moerbeke' }],
    });
    const antwerpen = (await find('Cipal')).municipalities?.find(({ nis }) => nis === '11002');
    expect(antwerpen).toMatchObject({
      listed: [{ name: 'Borsbeek' }],
      notListed: [{ name: 'Antwerpen' }],
    });
  });

  it('takes an OCMW for its municipality', async () => {
    const { structures } = await on(today);
    const kinds = structures.flatMap((one) => one.municipalities?.map(({ as }) => as.join(' ')) ?? []);
    expect([...new Set(kinds)].sort()).toEqual(['municipality', 'municipality ocmw', 'ocmw']);
  });

  it('knows neither participants nor place of a day before the lists', async () => {
    const { structures, regions } = await on('2018-12-31');
    expect(regions).toBe('notYet');
    expect(new Set(structures.map(({ municipalities, place }) => municipalities ?? place))).toEqual(
      new Set([null]),
    );
  });

  it('knows participants but no place where the regions are unknown', async () => {
    const { structures, regions } = await on('2021-05-01');
    expect(regions).toBe('unknown');
    expect(structures.find(({ id }) => id === '0200065765')).toMatchObject({ place: null });
    expect(structures.find(({ id }) => id === '0200065765')?.municipalities).toHaveLength(21);
  });
});
