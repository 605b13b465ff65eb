import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Conflict, NotFound } from '#platform/refusals.ts';
import { geojsonOf } from '#rooms/territory/engine/geojson.ts';
import { listNeighbours } from '#rooms/territory/engine/neighbours.ts';
import { getGeometry } from '#rooms/territory/queries/get-geometry.ts';
import { getRevision } from '#rooms/territory/queries/get-revision.ts';
import { reading, testDatabase } from '../test/harness/database.ts';
import { testSite } from '../test/harness/site.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { fetchBoundaries } from './boundary-fetching.ts';
import { bringBoundaries, parseGeodataOrder } from './geodata-command.ts';

const database = testDatabase('world');
const actor = { kind: 'system', name: 'test' } as const;
const day = '2026-11-23';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regioloket-geodata-'));
  await takeBuiltInNeighboursForTheFacts();
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => run('--weg'));

/** The built-in boundaries miss or add nine short borders; here they stand for boundaries that are right. */
async function takeBuiltInNeighboursForTheFacts() {
  const drawn = listNeighbours(await getGeometry(reading(database), day));
  await database.kysely.deleteFrom('territory.neighbour').execute();
  await database.kysely
    .insertInto('territory.neighbour')
    .values(
      drawn.map(({ a, b, borderKm }) => ({
        nis_a: a,
        nis_b: b,
        length_km: borderKm,
        valid_from: '2025-01-01',
        valid_to: null,
      })),
    )
    .execute();
}

const site = testSite(database);

/** What an answer with boundaries says of where they come from. */
async function sourceIn(path: string): Promise<string> {
  const response = await (await site.app()).request(path);
  return ((await response.json()) as { bron: string }).bron;
}

async function run(...args: string[]) {
  const printed: string[] = [];
  const order = parseGeodataOrder(args);
  if (order === null) throw new Error('no order');
  const given = { now: testMoment, actor, print: (line: string) => printed.push(line) };
  return { isDone: await bringBoundaries({ database: database.open }, order, given), printed };
}

/** The built-in boundaries of a day, as a file that anybody could bring. */
async function builtIn(onDay = day) {
  const topology = await getGeometry(reading(database), onDay, 'detail');
  return geojsonOf(
    topology,
    topology.codes.map((nis) => ({ id: nis, municipalities: new Set([nis]), properties: { NISCODE: nis } })),
  );
}

async function fileOf(value: unknown): Promise<string> {
  const file = join(folder, 'grenzen.geojson');
  await writeFile(file, JSON.stringify(value));
  return file;
}

describe('a file', () => {
  it('is drawn from on the days with its municipalities, until it is taken away', async () => {
    const before = await getGeometry(reading(database), day);
    const revision = await getRevision(reading(database));
    const file = await fileOf(await builtIn());
    const { isDone, printed } = await run(file, '--marge', '10', '--bron', 'proef');
    expect(isDone).toBe(true);
    expect(printed).toEqual([
      expect.stringMatching(/^Gelezen: 285 gemeenten in EPSG:4326, \d+ stukken grens$/),
      expect.stringMatching(/^Oppervlakte: in totaal 0,0\d % verschil/),
      'Buurgemeenten: 749 paren bekend, 0 niet gevonden, 0 te veel',
      'De kaart gebruikt deze grenzen voor elke dag vanaf 1 januari 2025.',
    ]);
    const drawn = await getGeometry(reading(database), day);
    expect(drawn).not.toBe(before);
    expect(await getGeometry(reading(database), day)).toBe(drawn);
    expect((await getGeometry(reading(database), '2024-12-31')).codes).toHaveLength(300);
    expect(await sourceIn('/api/v1/gemeenten/grenzen')).toBe('proef');
    expect(await sourceIn('/api/v1/gemeenten/grenzen?datum=2024-12-31')).toMatch(/rooster/);
    expect(await getRevision(reading(database))).not.toBe(revision);
    expect((await run('--weg')).printed).toEqual(['De kaart gebruikt weer de ingebouwde grenzen.']);
    expect(await getGeometry(reading(database), day)).toBe(before);
    expect((await run('--weg')).printed).toEqual(['Er waren geen grenzen ingelezen.']);
    const deeds = await database.kysely.selectFrom('journal.line').select('deed').orderBy('number').execute();
    expect(deeds.slice(-2).map(({ deed }) => deed)).toEqual(['boundaries.adopted', 'boundaries.removed']);
  });

  it('takes the place of one of the same days, and leaves those of other days', async () => {
    await run(await fileOf(await builtIn('2024-12-31')), '--marge', '10');
    await run(await fileOf(await builtIn()), '--marge', '10');
    await run(await fileOf(await builtIn()), '--marge', '11');
    const rows = await database.kysely
      .selectFrom('territory.geometry')
      .select(['valid_from', 'valid_to'])
      .orderBy('valid_from')
      .execute();
    expect(rows).toEqual([
      { valid_from: '2019-01-01', valid_to: '2025-01-01' },
      { valid_from: '2025-01-01', valid_to: null },
    ]);
  });

  it.each([
    [[], /^FOUT: De oppervlakte wijkt te veel af van de feiten: 73028 .* en nog \d+\. .*--marge/],
    [['--crs', '3812'], /^FOUT: Gelezen als EPSG:3812 liggen er punten buiten Vlaanderen/],
    [['--crs', 'maan'], /^FOUT: Het coördinatenstelsel maan is niet bekend/],
  ])('that does not hold with %j changes nothing, and says why', async (options, sentence) => {
    const before = await getGeometry(reading(database), day);
    const revision = await getRevision(reading(database));
    const { isDone, printed } = await run(await fileOf(await builtIn()), ...options);
    expect(isDone).toBe(false);
    expect(printed.slice(-2)).toEqual([expect.stringMatching(sentence), 'Er is niets gewijzigd.']);
    expect(await getGeometry(reading(database), day)).toBe(before);
    expect(await getRevision(reading(database))).toBe(revision);
  });

  it('without one of the municipalities is of no day', async () => {
    const { type, features } = await builtIn();
    const file = await fileOf({ type, features: features.filter(({ id }) => id !== '31033') });
    expect((await run(file, '--marge', '10')).printed).toContain(
      'FOUT: De gemeenten zijn van geen enkele dag die we kennen. Van de best passende ontbreken: 31033.',
    );
  });

  it('with municipalities in each other’s place has the wrong neighbours', async () => {
    const { type, features } = await builtIn();
    const swap = new Map([
      ['31033', '73109'],
      ['73109', '31033'],
    ]);
    const file = await fileOf({
      type,
      features: features.map((one) => ({ ...one, properties: { NISCODE: swap.get(one.id) ?? one.id } })),
    });
    const { isDone, printed } = await run(file, '--marge', '100');
    expect(isDone).toBe(false);
    expect(printed.join('\n')).toMatch(/Deze buurgemeenten raken elkaar niet: .*31033/);
    expect(printed.join('\n')).toMatch(/volgens de feiten geen buren: .*73109/);
  });

  it('that is not there is refused', async () => {
    await expect(run(join(folder, 'weg.geojson'))).rejects.toThrow(NotFound);
  });
});

it('reads an order, or none', () => {
  expect(parseGeodataOrder(['a', 'b'])).toBeNull();
  expect(parseGeodataOrder(['--marge', 'veel'])).toBeNull();
  expect(parseGeodataOrder(['a', '--marge', '2,5'])).toMatchObject({ file: 'a', areaMargin: 0.025 });
  expect(parseGeodataOrder([])).toMatchObject({ file: null, areaMargin: 0.01, isRemoval: false });
  expect(() => parseGeodataOrder(['--onbekend'])).toThrow(TypeError);
});

/** What a server sends; null for nothing at all. */
type Answer = (path: URL) => { status?: number; headers?: Record<string, string>; body: unknown } | null;

describe('an address', () => {
  let server: Server;
  let features: unknown[] = [];
  let answer: Answer;
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/items?limit=100`;

  /** What the collection answers: pages of 100, each with a link to the next. */
  const pages = (url: URL): { body: object } => {
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const next = offset + 100 < features.length && [
      { rel: 'next', href: `/items?limit=100&offset=${offset + 100}` },
    ];
    return {
      body: {
        type: 'FeatureCollection',
        numberMatched: features.length,
        links: [{ rel: 'self', href: url.href }, ...(next || [])],
        features: features.slice(offset, offset + 100),
      },
    };
  };

  beforeAll(async () => {
    features = (await builtIn()).features;
    server = createServer((request, response) => {
      const given = answer(new URL(request.url ?? '', `http://${request.headers.host}`));
      // No answer at all: the client has to give up.
      if (given === null) return;
      response.writeHead(given.status ?? 200, { 'content-type': 'application/geo+json', ...given.headers });
      response.end(typeof given.body === 'string' ? given.body : JSON.stringify(given.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('is fetched page by page', async () => {
    answer = pages;
    const { isDone, printed } = await run('--adres', address(), '--marge', '10');
    expect(isDone).toBe(true);
    expect(printed[0]).toBe(`Opgehaald: 285 gebieden op 3 bladzijden van ${address()}`);
    const stored = await database.kysely.selectFrom('territory.geometry').selectAll().executeTakeFirst();
    expect(stored).toMatchObject({ source: expect.stringMatching(/^127/), fetched_at: testMoment });
  });

  it('may say in its header that it answers in Lambert 72', async () => {
    answer = () => ({
      headers: { 'content-crs': '<http://www.opengis.net/def/crs/EPSG/0/31370>' },
      body: { type: 'FeatureCollection', features: [] },
    });
    expect((await fetchBoundaries(address(), 1000)).file.crsName).toMatch(/31370$/);
  });

  const wrong: [string, Answer, RegExp][] = [
    ['fails', () => ({ status: 503, body: '' }), /het antwoordt met 503/],
    ['sends a page', () => ({ body: '<html>' }), /geen GeoJSON/],
    ['sends half', () => ({ body: '{"type":"FeatureCollection","features":[' }), /geen GeoJSON/],
    ['is silent', () => null, /geen antwoord binnen 0.2 seconden/],
    ['leads elsewhere', () => linked('http://192.0.2.1/items'), /andere site, 192\.0\.2\.1/],
    ['sends us on', (url) => sentOn(url), /andere site, localhost/],
    ['leads nowhere', () => linked('http://['), /volgende bladzijde klopt niet/],
    ['goes round', () => linked('/items?limit=100'), /houden niet op/],
    ['has more than it gives', () => ({ body: { ...linked(null).body, numberMatched: 9 } }), /1 van de 9/],
  ];

  it.each(wrong)('that %s is refused', async (_, given, reason) => {
    answer = given;
    const refusal = await fetchBoundaries(address(), 200).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Conflict);
    expect((refusal as Error).message).toMatch(reason);
    expect((refusal as Error).message).toMatch(/Er is niets gewijzigd/);
  });

  it('that nobody listens on, or that is none, is refused', async () => {
    await expect(fetchBoundaries('http://127.0.0.1:9/items', 1000)).rejects.toThrow(/geen verbinding/);
    await expect(fetchBoundaries('file:///etc/passwd', 1000)).rejects.toThrow(/geen adres/);
  });

  /** To the same server under another name, which answers well. */
  function sentOn({ hostname, port }: URL) {
    if (hostname === 'localhost') return linked(null);
    return { status: 302, headers: { location: `http://localhost:${port}/elders` }, body: '' };
  }

  function linked(href: string | null): { body: object } {
    const links = href === null ? [] : [{ rel: 'next', href }];
    return { body: { type: 'FeatureCollection', features: [features[0]], links } };
  }
});
