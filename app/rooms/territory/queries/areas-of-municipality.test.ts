import { describe, expect, it } from 'vitest';
import { reading } from '../../../../test/harness/database.ts';
import { loadedTerritory } from '../../../../test/reference/loaded-territory.ts';
import { areasOfMunicipality } from './areas-of-municipality.ts';

const database = loadedTerritory();
const today = '2026-11-23';

async function place(nis: string, delineation: string, day = today) {
  const found = (await areasOfMunicipality(reading(database), nis, day)).find(
    (one) => one.code === delineation,
  );
  if (found === undefined) throw new Error(`no delineation ${delineation}`);
  return found;
}

describe('areasOfMunicipality', () => {
  it('orders: region, province, those that count, the rest', async () => {
    const places = await areasOfMunicipality(reading(database), '31033', today);
    expect(places.map((one) => one.code).slice(0, 2)).toEqual(['referentieregio', 'provincie']);
    expect(places.filter((one) => one.counts).map((one) => one.code)).toEqual([
      'arrondissement',
      'elz',
      'gezondheidsmakers',
      'igs',
      'politiezone',
      'streekwerking',
      'vervoerregio',
      'woonmaatschappij',
    ]);
    expect(places.map((one) => one.counts).lastIndexOf(true)).toBe(9);
    expect(places).toHaveLength(17);
  });

  it('puts Torhout with nine others in Regio Brugge, and with none of them in vervoerregio Roeselare', async () => {
    const [region] = (await place('31033', 'referentieregio')).areas;
    expect(region).toMatchObject({ name: 'Regio Brugge', inRegion: 9, outside: [] });
    expect(region?.fellows).toHaveLength(9);
    const transport = await place('31033', 'vervoerregio');
    expect(transport).toMatchObject({ statedOn: '2026-03-09', source: 'provincies.incijfers.be' });
    expect(transport.areas).toMatchObject([{ name: 'Roeselare', inRegion: 0 }]);
    expect(transport.areas[0]?.outside.map((one) => one.name)).toContain('Roeselare');
    expect(transport.areas[0]?.outside).toHaveLength(15);
    expect(new Set(transport.areas[0]?.outside.map((one) => one.region?.name))).toEqual(new Set(['Midwest']));
  });

  it('gives several areas where the source does', async () => {
    expect((await place('11002', 'elz-fijn')).areas).toHaveLength(4);
    expect((await place('11002', 'elz')).areas).toHaveLength(1);
    expect((await place('31005', 'treg')).areas).toHaveLength(2);
  });

  it('tells none, unknown and not yet apart', async () => {
    expect(await place('31033', 'fo_gem')).toMatchObject({ knowledge: 'none', areas: [] });
    expect(await place('31033', 'hulpverleningszone')).toMatchObject({ knowledge: 'unknown', areas: [] });
    expect(await place('31033', 'igs', '2024-12-31')).toMatchObject({ knowledge: 'unknown', statedOn: null });
    expect(await place('31033', 'referentieregio', '2018-12-31')).toMatchObject({ knowledge: 'notYet' });
    expect(await place('31033', 'referentieregio', '2021-03-12')).toMatchObject({ knowledge: 'unknown' });
    expect(await place('31033', 'provincie', '2018-12-31')).toMatchObject({ knowledge: 'known' });
  });

  it('counts 22 municipalities without IGS wonen', async () => {
    const { areas } = await place('31033', 'provincie');
    expect(areas[0]?.fellows).toHaveLength(61);
    const lines = await database.kysely
      .selectFrom('territory.municipality as m')
      .where('m.valid_to', 'is', null)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('territory.placement as p')
              .whereRef('p.nis', '=', 'm.nis')
              .where('p.version', '=', 'igs@2025-01-01')
              .select('p.nis'),
          ),
        ),
      )
      .select('m.nis')
      .execute();
    expect(lines).toHaveLength(22);
  });

  it('uses the primary-care zones of 2024 for 2024, not those of today', async () => {
    expect((await place('73040', 'elz', '2024-12-31')).areas).toMatchObject([{ name: 'Haspengouw' }]);
    expect((await place('71072', 'elz')).areas).toMatchObject([{ name: 'Herkenrode' }]);
  });

  it('says nothing of region where the region is not known', async () => {
    const [province] = (await place('31033', 'provincie', '2018-12-31')).areas;
    expect(province).toMatchObject({ inRegion: null, outside: [] });
    expect(province?.fellows).toHaveLength(63);
  });

  it('places a municipality that is not there on the day nowhere', async () => {
    expect(await place('46013', 'referentieregio')).toMatchObject({ knowledge: 'none', areas: [] });
  });
});
