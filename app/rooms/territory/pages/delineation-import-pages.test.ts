import { beforeAll, describe, expect, it } from 'vitest';
import { writeSpreadsheet } from '#platform/spreadsheet-writing.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { listVersions } from '../queries/list-versions.ts';

const database = testDatabase('world');
const site = testSite(database);
let coordinator = '';

beforeAll(async () => {
  coordinator = await site.signInAs('coordinator@abb.test', 'coordinator');
});

const details = {
  afbakening: '',
  code: 'energieregio',
  naam: 'Energieregio',
  meervoud: 'Energieregio’s',
  vanaf: '2026-01-01',
  tot: '',
  stand: '2026-01-15',
  rechtsgrond: 'Besluit van 1 december 2025',
  bron: 'VEKA',
  eigenaar: 'Vlaamse Regering',
  soort: 'sectoralFlemish',
  beleidsdomein: 'Omgeving',
  opmerking: '',
};

/** Sends a file by the page and returns the path of its import. */
async function upload(bytes: string | Uint8Array, name = 'tabel.csv', afbakening = ''): Promise<string> {
  const bestand = new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], name);
  const response = await post('/beheer/afbakeningen/nieuw', { bestand, afbakening });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}

const post = (path: string, form: Record<string, string | File>) =>
  site.post(path, form, { as: coordinator });

async function text(path: string): Promise<string> {
  const response = await site.get(path, { as: coordinator });
  expect(response.status).toBe(200);
  return await response.text();
}

async function storedIn(table: 'import' | 'delineation_version'): Promise<number> {
  const rows = await database.kysely.selectFrom(`territory.${table}`).select('id').execute();
  return rows.length;
}

describe('from a file to a version', () => {
  it('goes through correction, draft and publication, and shows on the public page', async () => {
    const path = await upload(
      'NIS-code;Gemeente;Gebied\n31033;Torhout;Noord\n99999;;Noord\n;Zedelgm;Noord\n12026;Nijlen;Zuid\n',
    );
    const report = await text(path);
    expect(report).toContain('Er zijn nog 2 fouten te verbeteren');
    expect(report).toContain('Regel 4 is Zedelgem (31040)');
    expect(report).toContain('CSV, codering UTF-8, scheidingsteken puntkomma');
    expect(report).toContain('1 januari 2025 en later');
    expect(report).not.toContain('<script');

    const versions = await storedIn('delineation_version');
    const wrong = await post(`${path}/verbeteringen`, { regel: '3', 'gemeente-3': 'Bestaatniet' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="Bestaatniet"');
    const pressed = { regel: '3', 'gemeente-3': 'Brugge', neem: '4:31040' };
    expect((await post(`${path}/verbeteringen`, pressed)).status).toBe(303);
    expect(await text(path)).toContain('Het bestand kan een ontwerp worden');

    const refused = await post(`${path}/gegevens`, {
      ...details,
      vanaf: '2018-01-01',
      bron: '',
      code: 'ELZ',
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toMatch(/Er zijn 2 fouten.*Vul in van wie.*Gebruik 2 tot 40/s);
    expect((await post(`${path}/gegevens`, details)).headers.get('location')).toBe(`${path}/ontwerp`);
    const draft = await text(`${path}/ontwerp`);
    expect(draft).toContain('Ontwerp: Energieregio’s vanaf 1 januari 2026');
    expect(draft).toContain('<title>Torhout: Noord</title>');
    expect(draft).toContain('Gemeenten zonder gebied (281)');
    expect(await storedIn('delineation_version')).toBe(versions);

    expect(await text(`${path}/publicatie`)).toContain('Wil je deze versie publiceren?');
    const published = await post(`${path}/publicatie`, {});
    expect(published.headers.get('location')).toBe('/afbakeningen/energieregio/versies/2026-01-01.1');
    const [version] = await listVersions(reading(database), 'energieregio');
    expect(version).toMatchObject({ areas: 2, municipalities: 4, sourceFile: 'tabel.csv' });
    expect(version?.publishedAt).not.toBeNull();
    const page = await site.get('/afbakeningen/energieregio');
    expect([page.status, (await page.text()).includes('Noord')]).toEqual([200, true]);
    expect((await post(`${path}/publicatie`, {})).status).toBe(409);
    expect(await text(path)).toContain('energieregio@2026-01-01.1');
    expect(site.bugs).toEqual([]);
  });

  it('comes from a workbook too, with its sheet and its numbers', async () => {
    const columns = [
      { label: 'NIS-code', numeric: true },
      { label: 'Gebied', numeric: false },
      { label: 'Aandeel', numeric: true },
    ];
    const rows = [
      [31033, 'Noord', 0.25],
      [31033, 'Zuid', 0.75],
      [12026, 'Zuid', null],
    ];
    const bytes = await writeSpreadsheet({
      title: 'Proef',
      columns,
      rows,
      explanation: [],
      madeAt: testMoment,
    });
    const path = await upload(bytes, 'proef.xlsx');
    const page = await text(path);
    expect(page).toContain('Excel');
    expect(page).toContain('3 van 3 regels: 2 gemeenten in 2 gebieden');
    expect(page).toContain('als deel van 1');
    expect(page).toContain('Het bestand kan een ontwerp worden');
  });

  it('does each deed once, however often its button is pressed', async () => {
    const page = '/beheer/afbakeningen/nieuw';
    const sleutel = await formKeyOn(site, page, coordinator);
    const bestand = new File(['NIS-code;Gebied\n31033;Noord\n'], 'tabel.csv');
    const before = await storedIn('import');
    const [one, other] = await Promise.all([
      post(page, { sleutel, bestand, afbakening: '' }),
      post(page, { sleutel, bestand, afbakening: '' }),
    ]);
    expect(one.headers.get('location')).toBe(other.headers.get('location'));
    expect(await storedIn('import')).toBe(before + 1);
  });

  it('is published by one of two people who press at the same time', async () => {
    const path = await upload('NIS-code;Gebied\n31033;Noord\n');
    await post(`${path}/gegevens`, { ...details, code: 'tweestrijd' });
    const colleague = await site.signInAs('coordinator@abb.test', 'coordinator');
    const answers = await Promise.all([
      post(`${path}/publicatie`, {}),
      site.post(`${path}/publicatie`, {}, { as: colleague }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await listVersions(reading(database), 'tweestrijd')).toHaveLength(1);
  });

  it('is published in turn from two drafts of one delineation, of which the second must look again', async () => {
    const [first, second] = [
      await upload('NIS-code;Gebied\n31033;Noord\n'),
      await upload('NIS-code;Gebied\n31033;Zuid\n'),
    ];
    const existing = { ...details, afbakening: 'fo_gem', vanaf: '2026-02-01' };
    for (const path of [first, second]) expect((await post(`${path}/gegevens`, existing)).status).toBe(303);
    const answers = await Promise.all([post(`${first}/publicatie`, {}), post(`${second}/publicatie`, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    const late = answers[0]?.status === 409 ? first : second;
    const refusal = await post(`${late}/publicatie`, {});
    expect(await refusal.text()).toContain('Maak het ontwerp opnieuw');
    await post(`${late}/gegevens`, existing);
    expect((await post(`${late}/publicatie`, {})).status).toBe(303);
    const versions = await listVersions(reading(database), 'fo_gem');
    expect(versions.filter(({ replacedBy }) => replacedBy === 'fo_gem@2026-02-01.2')).toHaveLength(1);
  });
});

describe('a file that cannot be used', () => {
  const zip = Buffer.from('PK\u0003\u0004 no workbook at all');
  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /leeg/],
    ['a PDF', '%PDF-1.7', /pdf/],
    ['a zip that is no workbook', zip, /werkmap|bestand/],
    ['bytes that are no text', Uint8Array.from([0, 1, 2, 0, 0]), /geen tekst/],
  ])('%s is refused, and nothing is kept', async (_what, bytes, words) => {
    const before = await storedIn('import');
    const bestand = new File([typeof bytes === 'string' ? bytes : Uint8Array.from(bytes)], 'x.csv');
    const response = await post('/beheer/afbakeningen/nieuw', { bestand, afbakening: '' });
    expect(response.status).toBe(422);
    expect(await response.text()).toMatch(words);
    expect(await storedIn('import')).toBe(before);
  });

  it('without columns to recognise offers to choose them', async () => {
    const path = await upload('A;B\n31033;Noord\n');
    const page = await text(path);
    expect(page).toContain('Kolom niet gevonden');
    const chosen = { 'kolom-nis': '0', 'kolom-gebied': '1', afbakening: '', jaargang: '' };
    expect((await post(`${path}/lezing`, chosen)).status).toBe(303);
    expect(await text(path)).toContain('Er is nog 1 fout te verbeteren');
    await post(`${path}/verbeteringen`, { regel: '1', 'weg-1': 'ja' });
    expect(await text(path)).toContain('Het bestand kan een ontwerp worden');
    expect(await text(`${path}?soort=verbeterd`)).toContain('Regel 1 weglaten');
    expect((await post(`${path}/lezing`, { ...chosen, 'kolom-nis': 'x' })).status).toBe(422);
  });

  it('keeps hostile texts harmless on the page', async () => {
    const hostile = `<script>alert(1)</script>`;
    const path = await upload(`NIS-code;Gebied\n"${hostile}";"=cmd|' /C calc'!A0"\n`, `${hostile}.csv`);
    expect(await text(path)).not.toContain(hostile);
  });
});

it('of three hundred wrong lines shows the kinds with their counts, and twenty-five lines a page', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `9${String(index).padStart(4, '0')};Noord`);
  const path = await upload(`NIS-code;Gebied\n${lines.join('\n')}\n`);
  const page = await text(path);
  expect(page.match(/name="regel"/g)).toHaveLength(25);
  expect(page).toContain('NIS-code buiten het Vlaamse Gewest');
  expect(await text(`${path}?pagina=12`)).toContain('Regel 301 weglaten');
  for (const kind of ['bestaatniet', '__proto__', 'constructor', 'toString'])
    expect((await site.get(`${path}?soort=${kind}`, { as: coordinator })).status, kind).toBe(400);
});

it('keeps no correction that is longer than a name, nor one of a line that the file does not have', async () => {
  const path = await upload('NIS-code;Gebied\n31033;Noord\n99999;Noord\n');
  const long = await post(`${path}/verbeteringen`, {
    regel: '3',
    'gebied-3': 'a'.repeat(201),
    'gebiedscode-3': 'b'.repeat(41),
  });
  const answer = await long.text();
  expect([long.status, answer]).toEqual([422, expect.stringContaining('Gebruik hoogstens 200 tekens.')]);
  expect(answer).toContain('Gebruik hoogstens 40 tekens.');
  const far = { regel: '9007199254740991', 'gebied-9007199254740991': 'a' };
  await post(`${path}/verbeteringen`, far);
  expect((await post(`${path}/verbeteringen`, { neem: '9999999:31040' })).status).toBe(422);
  const stored = await database.kysely
    .selectFrom('territory.import')
    .select('corrections')
    .where('id', '=', path.split('/').at(-1) ?? '')
    .executeTakeFirstOrThrow();
  expect(stored.corrections).toEqual([]);
});

it('takes over all suggestions of a kind at once', async () => {
  const path = await upload(
    'NIS-code;Gebied\n44045;Waas\n46014;Waas\n44034;Waas\n31033;Noord\n31040;Noord\n12026;Noord\n11001;Noord\n',
  );
  expect(await text(path)).toContain('Het bestand kan een ontwerp worden');
  await post(`${path}/lezing`, { jaargang: '2025-01-01' });
  expect(await text(path)).toContain('voorstellen over: NIS-code van een gefuseerde gemeente');
  await post(`${path}/verbeteringen`, { neemAlles: 'codeMerged' });
  expect(await text(path)).toContain('Het bestand kan een ontwerp worden');
});

it('gives an area to municipalities that the file lacks', async () => {
  const rows = await database.kysely
    .selectFrom('territory.membership')
    .select('nis')
    .where('version', '=', 'provincie@2025-01-01')
    .execute();
  const path = await upload(
    `NIS-code;Gebied\n${rows
      .slice(2)
      .map(({ nis }) => `${nis};Noord`)
      .join('\n')}\n`,
    'bijna-alles.csv',
  );
  expect(await text(path)).toContain('2 gemeenten staan niet in het bestand');
  const [one, other] = rows.map(({ nis }) => nis);
  await post(`${path}/verbeteringen`, { [`nieuw-${one}`]: 'noord', [`nieuw-${other}`]: 'noord' });
  const after = await text(path);
  expect(after).not.toContain('staan niet in het bestand');
  expect(after).toContain('285 gemeenten in 1 gebied');
});

it('shows the practice files of the demonstration', async () => {
  const list = await text('/beheer/afbakeningen');
  expect(list).toContain('oefening-met-fouten.csv');
  expect(list).toContain('Afbakeningen inlezen');
  const download = await site.get('/beheer/afbakeningen/nieuw?formaat=csv', { as: coordinator });
  expect([download.status, await download.text()]).toEqual([
    200,
    expect.stringContaining('NIS-code;Gemeente;Gebiedscode'),
  ]);
});
