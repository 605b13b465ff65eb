import { describe, expect, it } from 'vitest';
import { reading, testDatabase } from '../../../../../test/harness/database.ts';
import { territoryOn } from '../../queries/territory-on.ts';
import { neighboursOfMunicipality } from './neighbours-of-municipality.ts';
import { placesOfMunicipality, regionFellows } from './places-of-municipality.ts';
import { territoryFooting } from './territory-footing.ts';

const database = testDatabase('world');
const today = '2026-11-23';
const on = (day: string) => territoryOn(reading(database), day);

async function place(nis: string, delineation: string, day = today) {
  const found = placesOfMunicipality(await on(day), nis).find((one) => one.delineation.code === delineation);
  if (found === undefined) throw new Error(`no delineation ${delineation}`);
  return found;
}

describe('placesOfMunicipality', () => {
  it('orders: region, province, those that count, the rest', async () => {
    const places = placesOfMunicipality(await on(today), '31033');
    expect(places.map(({ delineation }) => delineation.code).slice(0, 2)).toEqual([
      'referentieregio',
      'provincie',
    ]);
    expect(places.map(({ delineation }) => delineation.counts).lastIndexOf(true)).toBe(9);
    expect(places).toHaveLength(17);
  });

  it('puts Torhout with nine others in Regio Brugge, and with none of them in vervoerregio Roeselare', async () => {
    expect(regionFellows(await on(today), '31033').map(({ name }) => name)).toHaveLength(9);
    const [transport] = (await place('31033', 'vervoerregio')).areas;
    expect(transport?.area.name).toBe('Roeselare');
    expect(transport?.inRegion).toEqual([]);
    expect(transport?.outsideRegion.map(({ name }) => name)).toContain('Roeselare');
    expect(transport?.outsideRegion).toHaveLength(15);
    expect(transport?.position).toMatchObject({ position: 'crossing', exAequo: false, outside: ['31033'] });
  });

  it('gives several areas where the source does', async () => {
    expect((await place('11002', 'elz-fijn')).areas).toHaveLength(4);
    expect((await place('11002', 'elz')).areas).toHaveLength(1);
    expect((await place('31005', 'treg')).areas).toHaveLength(2);
  });

  it('tells none, unknown and not yet apart', async () => {
    expect(await place('31033', 'fo_gem')).toMatchObject({ knowledge: 'none', areas: [] });
    expect(await place('31033', 'hulpverleningszone')).toMatchObject({ knowledge: 'unknown', areas: [] });
    expect(await place('31033', 'igs', '2024-12-31')).toMatchObject({ knowledge: 'unknown' });
    expect(await place('31033', 'referentieregio', '2018-12-31')).toMatchObject({ knowledge: 'notYet' });
    expect(await place('31033', 'provincie', '2018-12-31')).toMatchObject({ knowledge: 'known' });
  });

  it('counts 22 municipalities without IGS wonen', async () => {
    const territory = await on(today);
    const without = [...territory.lines.keys()].filter((nis) =>
      placesOfMunicipality(territory, nis).some(
        ({ delineation, knowledge }) => delineation.code === 'igs' && knowledge === 'none',
      ),
    );
    expect(without).toHaveLength(22);
  });

  it('uses the primary-care zones of 2024 for 2024, not those of today', async () => {
    expect((await place('73040', 'elz', '2024-12-31')).areas[0]?.area.name).toBe('Haspengouw');
    expect((await place('71072', 'elz')).areas[0]?.area.name).toBe('Herkenrode');
  });

  it('says nothing of regions where they are not known, and compares no typology', async () => {
    const [province] = (await place('31033', 'provincie', '2018-12-31')).areas;
    expect(province).toMatchObject({ inRegion: null, outsideRegion: [], position: null });
    expect(province?.fellows).toHaveLength(63);
    expect((await place('31033', 'uitrustingsgraad')).areas[0]?.position).toBeNull();
  });

  it('is an Error for a municipality of another day', async () => {
    const territory = await on(today);
    expect(() => placesOfMunicipality(territory, '46013')).toThrow('No municipality 46013');
  });
});

describe('neighboursOfMunicipality', () => {
  it('puts those of another region first, longest border first', async () => {
    const neighbours = neighboursOfMunicipality(await on(today), '31033') ?? [];
    expect(neighbours.map(({ inOtherRegion }) => inOtherRegion)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
    const lengths = neighbours.slice(0, 4).map(({ borderKm }) => borderKm);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
  });

  it('knows the weakest border of Flanders: Wichelen with Wetteren and Laarne, 2 of 8', async () => {
    const neighbours = neighboursOfMunicipality(await on(today), '42026') ?? [];
    const gent = neighbours.filter(({ inOtherRegion }) => inOtherRegion);
    expect(gent.map(({ separating, knowing }) => [separating, knowing])).toEqual([
      [2, 8],
      [2, 8],
    ]);
  });

  it('is null on a day without borders', async () => {
    expect(neighboursOfMunicipality(await on('2024-12-31'), '31033')).toBeNull();
  });
});

it('names the provinces as the footing of a day without regions', async () => {
  expect(territoryFooting(await on(today))).toMatchObject({ statedOn: '2026-03-09' });
  expect(territoryFooting(await on('2018-12-31'))).toMatchObject({ statedOn: '2018-12-31' });
});
