import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { typesetter } from '#platform/typesetting.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { readPdf } from '../../../../test/harness/read-pdf.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));
afterAll(() => typesetter.close());

async function fileOf(query: string, format: string): Promise<Response> {
  const response = await site.get(`/kaart?${query}&formaat=${format}`);
  expect(response.status, `${query} ${format}`).toBe(200);
  return response;
}

const textOf = async (query: string, format: string) => (await fileOf(query, format)).text();
const bytesOf = async (query: string, format: string) =>
  new Uint8Array(await (await fileOf(query, format)).arrayBuffer());
const words = (svg: string) =>
  svg
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', '’');

/** Every look, several days, a municipality, a frame, classes, many areas, several areas in one municipality. */
const views = [
  'lijn=vervoerregio',
  'lijn=politiezone,vervoerregio&gemeente=31033',
  'beeld=naast',
  'beeld=klein',
  'beeld=grenzen',
  'beeld=waarde&maat=elders',
  'vlak=politiezone&lijn=referentieregio',
  'vlak=treg&lijn=geen&namen=alle',
  'vlak=igs&lijn=geen',
  'vlak=uitrustingsgraad&lijn=geen',
  'kader=1000,400,1000,400',
  'datum=2024-12-31',
  'datum=2018-12-31',
  'gebied=referentieregio:REFREG03',
  'verschil=2024-12-31&gemeente=46030',
];

describe.each(views)('%s', (query) => {
  test('is a drawing that needs nothing else, with title, day, source and its own address', async () => {
    const svg = await textOf(query, 'svg');
    expect(svg).toMatch(
      /^<svg [^>]*role="img"[^>]*><title id="titel">[^<]+<\/title><desc id="beschrijving">[^<]+/,
    );
    expect(svg).not.toMatch(/class=|style=|<style|<script|<a |var\(|vector-effect|undefined|NaN/);
    const { width, height } = new Resvg(svg);
    expect(width).toBe(1200);
    expect(height).toBeGreaterThan(400);
    const day = /datum=([\d-]+)/.exec(query)?.[1] ?? '2026-11-23';
    expect(words(svg)).toContain(
      `Toestand op ${{ '2026': '23 november', '2024': '31 december', '2018': '31 december' }[day.slice(0, 4)]} ${day.slice(0, 4)}.`,
    );
    expect(svg).toContain(`http://localhost:3000/kaart?`);
    expect(svg).toContain(`datum=${day}`);
    expect(words(svg)).toContain('Demo-omgeving');
  });

  test('is a PDF in Dutch with its title, headings, and a text for every map', async () => {
    const { title, language, isTagged, pages } = await readPdf(await bytesOf(query, 'pdf'));
    const [first] = pages;
    expect({ language, isTagged }).toEqual({ language: 'nl-BE', isTagged: true });
    expect(first?.text.replace(/\s+/g, ' ')).toContain(title);
    expect(first?.structure).toContain('"H1"');
    expect(first?.structure).toMatch(/"Figure".*"alt":"[^"]+"/);
    expect(Math.round(first?.size[0] ?? 0)).toBe(842);
    expect(Math.round(first?.size[1] ?? 0)).toBe(595);
    expect(first?.text).toMatch(/Blad 1 van \d/);
  });
});

test('a day without regions has no stamps, and the files say so', async () => {
  const query = 'datum=2018-12-31&beeld=klein';
  const sentence = 'Op deze dag is van geen enkele afbakening bekend';
  expect(words(await textOf(query, 'svg'))).toContain(sentence);
  const { pages } = await readPdf(await bytesOf(query, 'pdf'));
  expect(pages[0]?.text).toContain(sentence);
});

test('a picture is 2400 wide, and no two looks are the same', async () => {
  const pictures = await Promise.all(
    ['', 'beeld=grenzen', 'beeld=klein'].map((query) => bytesOf(query, 'png')),
  );
  for (const png of pictures) expect(new DataView(png.buffer).getUint32(16)).toBe(2400);
  expect(new Set(pictures.map(({ length }) => length)).size).toBe(3);
  for (const png of pictures) expect(png.length).toBeGreaterThan(100_000);
});

test('the drawing is that of the screen: as many municipalities, hatched, and names', async () => {
  const svg = await textOf('gemeente=31033', 'svg');
  const page = await (await site.get('/kaart?gemeente=31033')).text();
  const pathsIn = (text: string, group: RegExp) =>
    [...(group.exec(text)?.[1] ?? '').matchAll(/<path/g)].length;
  expect([...svg.matchAll(/<path d="[^"]+" fill="[^"]+"><title>/g)]).toHaveLength(285);
  const hatched = pathsIn(svg, /<g fill="url\(#kaart-arceer\)">(.*?)<\/g>/s);
  expect(hatched).toBe(pathsIn(page, /<g class="kaart-arcering">(.*?)<\/g>/s));
  expect(svg).toContain('Torhout, Regio Brugge, vervoerregio Roeselare (buiten de hoofdregio)');
  expect(words(svg)).toContain('Blauw: Torhout, en daarrond alle gemeenten van vervoerregio Roeselare.');
});

test('on paper who lies outside stands in a table with headers, and a map of numbers has their list', async () => {
  const { pages } = await readPdf(await bytesOf('vlak=politiezone&lijn=referentieregio', 'pdf'));
  const text = pages
    .map((page) => page.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  expect(text).toContain('De 101 politiezones met hun nummer');
  expect(text).toMatch(/101\. PZ Zuiderkempen/);
  expect(text).toMatch(/PZ Kouter Middenkust 3 Jabbeke en Torhout/);
  expect(text).toMatch(/gelijke stand tussen Denderregio en Waasland 1 in elk/);
  const structure = pages.map((page) => page.structure).join('');
  expect(structure).toContain('"TH"');
  expect(structure).toContain('"H2"');
});

test('names on the map are letters that can be found, in the drawing and on paper', async () => {
  const { pages } = await readPdf(await bytesOf('', 'pdf'));
  expect(pages[0]?.text).toContain('Westhoek');
  expect(words(await textOf('', 'svg'))).toContain('Westhoek');
});

describe('as boundaries', () => {
  test('GeoJSON has every municipality with its areas, and the areas in one piece each', async () => {
    const { features, ...about } = JSON.parse(await textOf('', 'geojson'));
    expect(about).toMatchObject({
      type: 'FeatureCollection',
      adres: expect.stringContaining('datum=2026-11-23'),
    });
    const layers = Map.groupBy(features, (one: Feature) => one.properties.laag);
    expect([...layers].map(([name, all]) => [name, all.length])).toEqual([
      ['gemeenten', 285],
      ['referentieregio', 15],
      ['vervoerregio', 15],
    ]);
    expect(features.find(({ id }: Feature) => id === '31033').properties).toEqual({
      laag: 'gemeenten',
      code: '31033',
      naam: 'Torhout',
      referentieregio: 'Regio Brugge',
      referentieregioCode: expect.stringMatching(/^REFREG/),
      vervoerregio: 'Roeselare',
      vervoerregioCode: expect.any(String),
      gearceerd: true,
    });
    const roeselare = layers.get('vervoerregio')?.find(({ properties }) => properties.naam === 'Roeselare');
    expect(roeselare?.properties).toMatchObject({
      ligging: 'kruisend',
      hoofdregio: 'Midwest',
      gelijkeStand: false,
    });
    for (const { geometry } of features as Feature[])
      for (const ring of geometry.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  });

  test('TopoJSON has a layer per object, and every border once', async () => {
    const topology = JSON.parse(await textOf('beeld=naast&lijn=elz', 'topojson'));
    expect(Object.keys(topology.objects)).toEqual(['gemeenten', 'referentieregio', 'elz']);
    expect(topology.objects.gemeenten.geometries).toHaveLength(285);
    const ends = topology.arcs.map((arc: number[][]) => JSON.stringify(arc));
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('who lies in several areas has them all, who lies in none has none', async () => {
    const { features } = JSON.parse(await textOf('vlak=treg&lijn=igs', 'geojson'));
    const of = (code: string) => features.find(({ id }: Feature) => id === code).properties;
    expect(of('31005').treg).toContain('; ');
    expect(
      features.some(({ properties }: Feature) => properties.laag === 'gemeenten' && properties.igs === null),
    ).toBe(true);
  });
});

interface Feature {
  readonly id: string;
  readonly properties: Record<string, unknown> & { readonly laag: string };
  readonly geometry: { readonly coordinates: number[][][][] };
}

describe('the desk', () => {
  test('names the file after what it shows and the day, and says what kind it is', async () => {
    const header = async (query: string, format: string) => {
      const { headers } = await fileOf(query, format);
      return [headers.get('content-disposition'), headers.get('content-type')];
    };
    expect(await header('gemeente=31033', 'pdf')).toEqual([
      'attachment; filename="kaart-referentieregio-vervoerregio-31033-2026-11-23.pdf"',
      'application/pdf',
    ]);
    expect(await header('beeld=klein&datum=2024-12-31', 'svg')).toEqual([
      'attachment; filename="kaart-alle-afbakeningen-2024-12-31.svg"',
      'image/svg+xml; charset=utf-8',
    ]);
    expect(await header('', 'topojson')).toEqual([
      'attachment; filename="kaart-referentieregio-vervoerregio-2026-11-23.topojson"',
      'application/json',
    ]);
  });

  test('the page links to every kind that it has, with the view in the address', async () => {
    const linksOn = async (query: string) => {
      const page = await (await site.get(`/kaart?${query}`)).text();
      return [...page.matchAll(/href="([^"]*formaat=(?!csv|xlsx)[^"]*)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      );
    };
    expect(await linksOn('lijn=elz&gemeente=31033')).toEqual(
      ['pdf', 'png', 'svg', 'geojson', 'topojson'].map(
        (format) => `/kaart?lijn=elz&gemeente=31033&formaat=${format}`,
      ),
    );
    expect(await linksOn('beeld=klein')).toHaveLength(3);
  });

  test.each([
    ['/kaart?formaat=docx', 'Dit formaat kennen we niet'],
    ['/kaart?beeld=klein&formaat=geojson', 'Deze pagina is er niet als GeoJSON.'],
    ['/gemeenten?formaat=pdf', 'Deze pagina is er niet als PDF.'],
    ['/kaart?vlak=nergens&formaat=pdf', 'Deze afbakening kennen we niet'],
  ])('%s is refused: %s', async (path, sentence) => {
    const response = await site.get(path);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(sentence);
  });

  test('the same file again is the very same', async () => {
    expect(await bytesOf('beeld=waarde', 'pdf')).toEqual(await bytesOf('beeld=waarde', 'pdf'));
    expect(site.bugs).toEqual([]);
  });
});
