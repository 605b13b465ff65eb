import { describe, expect, it } from 'vitest';
import { reading, testDatabase } from '../../../../../test/harness/database.ts';
import { territoryOn } from '../../queries/territory-on.ts';
import { delineationsOfRegion, municipalitiesOf } from './delineations-of-region.ts';
import { regionCrossings } from './region-crossings.ts';

const database = testDatabase('world');
const brugge = 'REFREG06';
const on = (day = '2026-11-23') => territoryOn(reading(database), day);

describe('delineationsOfRegion', () => {
  it('tells coinciding, larger, crossing and unknown apart', async () => {
    const found = delineationsOfRegion(await on(), brugge);
    const relation = (code: string) => found.find((one) => one.delineation.code === code)?.relation;
    expect(relation('arrondissement')).toBe('coincides');
    expect(relation('provincie')).toBe('larger');
    expect(relation('vervoerregio')).toBe('crossing');
    expect(relation('hulpverleningszone')).toBeNull();
    expect(relation('uitrustingsgraad')).toBeUndefined();
  });

  it('knows who lies where', async () => {
    const found = delineationsOfRegion(await on(), brugge);
    const transport = found.find(({ delineation }) => delineation.code === 'vervoerregio');
    const roeselare = transport?.areas.find(({ area }) => area.name === 'Roeselare');
    expect(roeselare?.inside.map(({ name }) => name)).toEqual(['Torhout']);
    expect(roeselare?.outside).toHaveLength(15);
    const housing = found.find(({ delineation }) => delineation.code === 'igs');
    expect(housing?.inNone.map(({ name }) => name)).toEqual(['Brugge', 'Knokke-Heist']);
  });

  it('counts every municipality of the region once in each partition, or in none', async () => {
    const territory = await on();
    for (const region of territory.delineations.get('referentieregio')?.areas.keys() ?? []) {
      const all = municipalitiesOf(territory, region).length;
      for (const { delineation, relation, areas, inNone } of delineationsOfRegion(territory, region)) {
        if (relation === null || !delineation.encoded?.isPartition) continue;
        expect(areas.reduce((sum, { inside }) => sum + inside.length, inNone.length)).toBe(all);
      }
    }
  });

  it('knows nothing on a day without regions', async () => {
    const found = delineationsOfRegion(await on('2018-12-31'), brugge);
    expect(found.every(({ relation, areas }) => relation === null && areas.length === 0)).toBe(true);
  });
});

describe('regionCrossings', () => {
  it('agrees with the areas of each region, and places fifty elsewhere in all', async () => {
    const territory = await on();
    const { set, regions } = regionCrossings(territory);
    expect(set).toHaveLength(8);
    for (const [region, { perDelineation }] of regions) {
      for (const { delineation, areas } of delineationsOfRegion(territory, region)) {
        if (!delineation.counts || delineation.encoded === null) continue;
        const crossing = areas.filter(({ position }) => position.position === 'crossing').length;
        expect(perDelineation.get(delineation.code)).toBe(crossing);
      }
    }
    expect([...regions.values()].reduce((sum, one) => sum + one.placedElsewhere, 0)).toBe(50);
  });
});
