import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { compare } from '#rooms/territory/engine/comparison/comparison.ts';
import { territoryOn } from '#rooms/territory/queries/territory-on.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);
const path = '/kaart/eigen-afbakening';

const root = new URL('../../../../', import.meta.url).pathname;
const rowsOf = (set: string) => parseCsv(readFileSync(`${root}reference/${set}/data.csv`, 'utf8'));

/** The lines of a real delineation as somebody copies them out of a workbook: code, tab, name of the area. */
function realTable(version: string, separator = '\t'): string {
  const nameOf = new Map(
    rowsOf('areas')
      .filter((row) => row.version === version)
      .map(({ code = '', name = '' }) => [code, name]),
  );
  return rowsOf('memberships')
    .filter((row) => row.version === version)
    .map(({ nis = '', area = '' }) => [nis, nameOf.get(area) ?? ''].join(separator))
    .join('\r\n');
}

/** Sends a table and follows to its map. */
async function mapOf(tabel: string, titel = ''): Promise<{ address: string; page: string }> {
  const sent = await site.post(path, { tabel, titel });
  const address = sent.headers.get('location') ?? '';
  expect(
    [sent.status, address.split('?')[0]],
    (await sent.text()).replace(/<[^>]+>/g, ' ').slice(-1500),
  ).toEqual([303, `${path}/kaart`]);
  const shown = await site.get(address);
  expect(shown.status).toBe(200);
  return { address, page: await shown.text() };
}

const hatchedIn = (page: string) =>
  new Set(
    [
      ...(/<g class="kaart-arcering">.*?<\/g>\s*<\/defs>/s.exec(page)?.[0] ?? '').matchAll(
        /data-nis="(\d{5})"/g,
      ),
    ].map((one) => one[1]),
  );

describe('a table of a visitor on the map', () => {
  test.each(['vervoerregio@2025-01-01', 'politiezone@2025-01-01'])(
    '%s, pasted without names above its columns, is compared as the delineation itself',
    async (version) => {
      const { page, address } = await mapOf(realTable(version), 'Mijn <b>voorstel</b>');
      const territory = await territoryOn(reading(database), '2026-11-23');
      const own = compare(territory, version.split('@')[0] ?? '', 'referentieregio');
      const outside = own?.positions.filter(({ exAequo }) => !exAequo).flatMap((area) => area.outside) ?? [];
      expect(hatchedIn(page)).toEqual(new Set(outside));
      expect(page).toContain(
        `${own?.summary.positions.crossing} van de ${own?.summary.areas} eigen gebieden`,
      );
      expect(page).toContain('Mijn &lt;b&gt;voorstel&lt;/b&gt;');
      expect(page).toContain('Eigen afbakening, niet nagekeken door Regioloket');
      expect(address.length).toBeLessThan(8_000);
    },
  );

  test('names, misspelt separators, former municipalities and two areas at once are read', async () => {
    const table =
      'Gemeente;Gebied\nSt.-Niklaas (stad);Noord\nTorhout;Zuid\nZedelgem;Zuid\nBrugge;Noord\nBrugge;Zuid';
    const { page, address } = await mapOf(table);
    expect(page).toContain('Sint-Niklaas, referentieregio Waasland, eigen gebied Noord');
    expect(address).toContain('&ook=31005.');
    const old = await mapOf('46013;Noord\n46003;Noord\n11056;Zuid');
    expect(old.address).toContain('&datum=2024-12-31');
    expect(old.page).toContain('De gemeenten zijn die van 31 december 2024');
  });

  test('its address brings the table back, to be changed', async () => {
    const { page, address } = await mapOf('31033;Midden\n31040;"Noord; en kust"');
    const back = `${path}?${address.split('?')[1]}`;
    expect(page).toContain(back.replaceAll('&', '&amp;'));
    const form = await (await site.get(back)).text();
    expect(form).toContain('31033;Torhout;Midden');
    expect(form).toContain('31040;Zedelgem;&quot;Noord; en kust&quot;');
  });

  test('choosing a municipality keeps the areas; the table goes along as CSV and says whose it is', async () => {
    const { page, address } = await mapOf('31033;Midden\n31040;Midden');
    expect(page).toContain(`href="${address.replaceAll('&', '&amp;')}&amp;gemeente=31033"`);
    expect(await (await site.get(`${address}&gemeente=31033`)).text()).toContain('kaart-gekozen__gemeente');
    const csv = await (await site.get(`${address}&formaat=csv`)).text();
    expect(csv).toContain('Midden');
    expect(csv).toContain('niet nagekeken door Regioloket');
  });

  test('nothing of it is kept', async () => {
    await mapOf('31033;Geheim gebied');
    const { rows } = await database.open.pool.query<{ found: string }>(
      `select string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), true, false, '')::text, '') as found
       from pg_tables where schemaname in ('platform', 'territory') and tablename in ('form_key', 'import', 'draft', 'area')`,
    );
    expect(rows[0]?.found).not.toContain('Geheim');
  });
});

describe('what cannot be read comes back as it was typed', () => {
  test.each([
    ['', 'Plak een tabel'],
    ['Torhout', 'Er zijn twee kolommen nodig'],
    ['31033;Noord\n99999;Noord', 'regel klopt nog niet'],
    ['NIS;Gebied\n31033;', 'regel klopt nog niet'],
    [`${'31033;Noord\n'.repeat(2_001)}`, 'hoogstens 2.000 regels'],
    ['PK\u0003\u0004;x', 'niet te lezen als een tabel'],
    ['<script>alert(1)</script>;x', 'regel klopt nog niet'],
  ])('%.30s', async (tabel, words) => {
    const response = await site.post(path, { tabel, titel: 'Mijn titel' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page.replace(/<[^>]+>/g, ' ')).toContain(words);
    expect(page).toContain('Mijn titel');
    expect(page).not.toContain('<script>alert');
  });

  test('each wrong line is named, with what may be meant', async () => {
    const tabel = 'Gemeente;Gebied\nTorhuot;Noord\nBrugge;Noord';
    const page = await (await site.post(path, { tabel })).text();
    expect(page).toMatch(/Torhout \(31033\)/);
    expect(page).toContain('Torhuot;Noord');
  });
});

test.each([
  '',
  '?gebiedsnamen=Noord&gebieden=AAA&datum=2026-11-23',
  '?gebiedsnamen=~&gebieden=.&datum=2026-11-23',
])('an address that is not whole is refused: %s', async (query) => {
  const response = await site.get(`${path}/kaart${query}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('Dit adres is niet volledig');
});
