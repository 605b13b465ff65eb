import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { downloadedCsv, downloadedXlsx } from '../../../../test/harness/downloaded.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));

/** The words of a page, without its tags; non-breaking spaces and line ends count as a space. */
async function wordsOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text())
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');
}

describe('/samenwerkingsverbanden', () => {
  test('says of which day it is, that it is incomplete, and whose the themes are', async () => {
    const words = await wordsOf('/samenwerkingsverbanden');
    expect(words).toContain('stand augustus 2023 (verenigingen van OCMW’s: voorjaar 2024), onvolledig');
    expect(words).toContain('thema’s: toegekend door Regioloket');
    expect(words).toContain('samenwerkingsverbanden 1–50 van 317');
  });

  test('never judges: the word regioconform is for another page', async () => {
    for (const path of ['/samenwerkingsverbanden?ligging=kruisend', '/samenwerkingsverbanden/0200065765'])
      expect(await wordsOf(path)).not.toMatch(/conform/i);
  });

  test('narrows by the address, and keeps it in the links', async () => {
    const path = '/samenwerkingsverbanden?rechtsvorm=projectvereniging&ligging=gelijk';
    expect(await wordsOf(path)).toContain('samenwerkingsverbanden 1–2 van 2');
    const page = await (await site.get(`${path}&datum=2024-12-31`)).text();
    expect(page).toContain(
      'href="/samenwerkingsverbanden?rechtsvorm=projectvereniging&amp;datum=2024-12-31"',
    );
    expect(page).toContain('<input type="hidden" name="datum" value="2024-12-31"');
  });

  test.each([
    ['?rechtsvorm=vzw', 'De rechtsvorm “vzw” bestaat niet.'],
    ['?ligging=scheef', 'De ligging “scheef” bestaat niet.'],
    ['?datum=gisteren', 'Dit is geen datum.'],
  ])('refuses %s in a sentence', async (query, sentence) => {
    const response = await site.get(`/samenwerkingsverbanden${query}`);
    expect([400, 422]).toContain(response.status);
    expect(await response.text()).toContain(sentence);
  });

  test('gives all of what was asked as a file, with numbers as numbers', async () => {
    const { header, rows } = await downloadedXlsx(site, '/samenwerkingsverbanden?ligging=kruisend');
    expect(rows).toHaveLength(90);
    expect(header.slice(0, 4)).toEqual(['Naam', 'Rechtsvorm', 'Thema', 'Gemeenten']);
    expect(rows.every((row) => typeof row[3] === 'number')).toBe(true);
  });

  test('says so when nothing is found', async () => {
    expect(await wordsOf('/samenwerkingsverbanden?zoek=bestaatniet')).toContain(
      'Geen samenwerkingsverband gevonden',
    );
  });
});

describe('/samenwerkingsverbanden/:id', () => {
  test.each([
    ['0206460639', 'De 7 deelnemende gemeenten zijn precies die van de referentieregio Waasland.'],
    [
      '0206460639?datum=2021-05-01',
      'Welke gemeenten op die dag in welke referentieregio lagen, is onbekend.',
    ],
    ['0206460639?datum=2020-01-01', 'De referentieregio’s bestonden op die dag nog niet.'],
    ['0206460639?datum=2018-12-31', 'Wie op die dag deelnam, is onbekend'],
  ])('%s: %s', async (id, sentence) => {
    expect(await wordsOf(`/samenwerkingsverbanden/${id}`)).toContain(sentence);
  });

  test('tells how much of every region takes part', async () => {
    expect(await wordsOf('/samenwerkingsverbanden/0200065765')).toContain(
      'De 18 deelnemende gemeenten liggen in 2 regio’s: 16 van de 20 gemeenten van Regio Gent en 2 van de 14 gemeenten van de referentieregio Vlaamse Ardennen.',
    );
    const { rows } = await downloadedCsv(
      site,
      '/samenwerkingsverbanden/0200065765?tabel=deelnemende-gemeenten',
    );
    expect(rows).toHaveLength(18);
  });

  test('names former municipalities, other participants and where a theme comes from', async () => {
    const words = await wordsOf('/samenwerkingsverbanden/0206460639');
    expect(words).toContain('Zwijndrecht, Beveren en Kruibeke');
    expect(words).toContain('door Regioloket toegekend op basis van een woord in de naam');
    expect(words).toContain('stand augustus 2023, onvolledig');
    const kempen = await wordsOf('/samenwerkingsverbanden/0222947570');
    expect(kempen).toContain('Andere deelnemers IOK (ander samenwerkingsverband)');
    expect(kempen).toContain('Neemt zelf deel aan Audio De kringwinkel Zuiderkempen');
    expect(await wordsOf('/samenwerkingsverbanden/0871206587')).toContain('OCMW Lokeren, zonder Moerbeke');
  });

  test('the one structure without a KBO number has an address too', async () => {
    const words = await wordsOf('/samenwerkingsverbanden/384b48dc-6860-49b4-a9ef-efa557299950');
    expect(words).toContain('Ter Lembeek');
    expect(words).toContain('KBO-nummer onbekend');
  });

  test.each(['0999999999', 'bestaat-niet', '%27%20or%201=1', '%00', 'a%2Fb'])(
    '%s is not there',
    async (id) => {
      expect((await site.get(`/samenwerkingsverbanden/${id}`)).status).toBeGreaterThanOrEqual(400);
      expect(site.bugs).toEqual([]);
    },
  );
});
