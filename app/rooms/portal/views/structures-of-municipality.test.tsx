import { expect, test } from 'vitest';
import { structuresOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { StructuresOfMunicipalityList } from './structures-of-municipality.tsx';
import { structuresOfMunicipalityData } from './structures-table.tsx';

const database = testDatabase('world');

async function wordsFor(municipality: { nis: string; name: string }, day = '2026-11-23'): Promise<string> {
  const found = await structuresOfMunicipality(reading(database), municipality.nis, day);
  const html = String(
    await (<StructuresOfMunicipalityList municipality={municipality} found={found} level={2} suffix="" />),
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('tells of how many structures, of which day, and how much of each lies in the own region', async () => {
  const words = await wordsFor({ nis: '31033', name: 'Torhout' });
  expect(words).toContain(
    'Torhout of het OCMW staat op de lijst van deelnemers van 5 samenwerkingsverbanden.',
  );
  expect(words).toContain('Stand augustus 2023, onvolledig.');
  expect(words).toContain(
    'WVI dienstverlenende vereniging, zetel in Brugge Streekontwikkeling 52 10 5 overschrijdt de regiogrens',
  );
  expect(words).not.toMatch(/conform/i);
});

test('counts those that work no more apart, and lists them at the end', async () => {
  const words = await wordsFor({ nis: '46029', name: 'Lokeren' });
  expect(words).toContain('van 10 samenwerkingsverbanden, en 2 die niet meer actief zijn. Stand');
  const [active = '', inactive = ''] = words.split('Niet meer actief');
  expect(active.match(/neemt deel als/g)).toHaveLength(10);
  expect(inactive.match(/neemt deel als/g)).toHaveLength(2);
});

test('names what a merged municipality was on the list', async () => {
  const words = await wordsFor({ nis: '46029', name: 'Lokeren' });
  expect(words).toContain('neemt deel als OCMW (op de lijst: Lokeren, zonder Moerbeke)');
  expect(words).toContain('neemt deel als gemeente (op de lijst: Moerbeke en Lokeren)');
});

test('says why nothing stands there', async () => {
  expect(await wordsFor({ nis: '31033', name: 'Torhout' }, '2018-12-31')).toContain(
    'Wie op die dag waaraan deelnam, is onbekend',
  );
  expect(await wordsFor({ nis: '31033', name: 'Torhout' }, '2020-01-01')).toContain('bestond nog niet');
});

test('goes into a file, with numbers as numbers', async () => {
  const torhout = { nis: '31033', name: 'Torhout' };
  const found = await structuresOfMunicipality(reading(database), torhout.nis, '2026-11-23');
  const table = structuresOfMunicipalityData(torhout, found);
  const first = await table?.rows()[Symbol.asyncIterator]().next();
  expect(first?.value?.slice(0, 6)).toEqual([
    'Fluvius West',
    'Distributie: elektriciteit, gas, stoom en/of gekoelde lucht',
    39,
    2,
    7,
    'overschrijdt de regiogrens',
  ]);
  expect(structuresOfMunicipalityData(torhout, { structures: [], regions: 'known' })).toBeNull();
});
