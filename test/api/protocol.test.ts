import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { apiSite, baseUrl, endpoints } from './api-site.ts';

const site = apiSite();

describe('an answer that the client has', () => {
  test.each(endpoints.map(({ examples }) => examples[0] ?? ''))('%s is not sent again', async (path) => {
    const first = await site.ask(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
      const again = await site.ask(path, { 'if-none-match': known });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
      expect(again.headers.get('cache-control')).toBe('public, no-cache');
      expect(again.headers.get('vary')).toBe('Accept, Accept-Encoding');
    }
    expect((await site.ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is sent where the client only asks whether there is any', async () => {
    expect((await site.ask('/gemeenten/31033', { 'if-none-match': '*' })).status).toBe(200);
    expect((await site.ask('/gemeenten/99999', { 'if-none-match': '*' })).status).toBe(404);
  });

  test('has another tag in another form, encoding or address', async () => {
    const asked: [string, Record<string, string>][] = [
      ['/gemeenten', {}],
      ['/gemeenten', { accept: 'text/turtle' }],
      ['/gemeenten', { 'accept-encoding': 'br' }],
      ['/gemeenten', { 'accept-encoding': 'gzip' }],
      ['/gemeenten?pagina=2', {}],
      ['/gemeenten?datum=2018-12-31', {}],
    ];
    const tags = await Promise.all(asked.map(async (one) => (await site.ask(...one)).headers.get('etag')));
    expect(new Set(tags).size).toBe(asked.length);
  });
});

describe('one question in other signs', () => {
  test.each([
    ['/gemeenten', '/%67emeenten'],
    ['/gemeenten', '/gemeenten?'],
    ['/gemeenten/31033', '/gemeenten/%3310%333'],
    ['/fusies?pagina=2&per_pagina=20', '/fusies?per_pagin%61=2%30&pagina=2'],
    ['/gemeenten?zoek=de+pinte', '/gemeenten?zoek=de%20pinte'],
    ['', '/'],
  ])('%s and %s have one tag and one answer', async (plain, other) => {
    const [first, second] = [await site.ask(plain), await site.ask(other)];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(second.headers.get('link')).toBe(first.headers.get('link'));
    expect(await second.text()).toBe(await first.text());
  });

  test('an encoded slash is no other level', async () => {
    expect((await site.ask('/afbakeningen/elz/vergelijking')).status).toBe(200);
    expect((await site.ask('/afbakeningen/elz%2Fvergelijking')).status).toBe(404);
  });
});

describe('compression', () => {
  test.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip;q=1, br;q=0.5', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.1', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ])('of Accept-Encoding %s is %s', async (accepted, encoding, decode) => {
    const plain = await (await site.ask('/gemeenten')).text();
    const response = await site.ask('/gemeenten', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-length')).toBe(String(bytes.length));
    expect(bytes.length).toBeLessThan(plain.length / 3);
    expect(decode(bytes).toString()).toBe(plain);
  });

  test.each(['', 'identity', 'zstd', 'br;q=0', 'br;q=twee'])(
    'of Accept-Encoding %j is none',
    async (accepted) => {
      const response = await site.ask('/gemeenten', { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(((await response.json()) as { totaal: number }).totaal).toBe(285);
    },
  );
});

describe('every site may ask', () => {
  test.each(['/gemeenten', '/', '/nergens', '/gemeenten?x=1'])('%s', async (path) => {
    const { headers } = await site.ask(path, { origin: 'https://elders.voorbeeld' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('ETag, Link');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.each(['/gemeenten', '/gemeenten/31033', '', '/nergens'])(
    'a preflight of %j is answered',
    async (path) => {
      const asked = { origin: 'https://elders.voorbeeld', 'access-control-request-method': 'GET' };
      const { status, headers } = await site.ask(path, asked, 'OPTIONS');
      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
      expect(headers.get('access-control-allow-headers')).toContain('If-None-Match');
    },
  );

  test('headers of the site stand on an answer too', async () => {
    const { headers } = await site.ask('/gemeenten');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('methods', () => {
  test('HEAD has the headers of GET and nothing else', async () => {
    const [get, head] = [await site.ask('/gemeenten'), await site.ask('/gemeenten', {}, 'HEAD')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'link', 'vary'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused, and what may is named', async (method) => {
    const response = await site.ask('/gemeenten/31033', {}, method);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('a problem', () => {
  test.each([
    ['/nergens', 404, 'niet-gevonden'],
    ['/gemeenten/', 404, 'niet-gevonden'],
    ['/gemeenten/99999', 404, 'niet-gevonden'],
    ['/gemeenten/torhout', 404, 'niet-gevonden'],
    ['/gemeenten?pagina=99', 404, 'niet-gevonden'],
    ['/afbakeningen/nergens', 404, 'niet-gevonden'],
    ['/afbakeningen/nergens/vergelijking', 404, 'niet-gevonden'],
    ['/afbakeningen/elz/gebieden/nergens', 404, 'niet-gevonden'],
    ['/afbakeningen/elz/versies/vervoerregio@2025-01-01', 404, 'niet-gevonden'],
    ['/referentieregios/REFREG99', 404, 'niet-gevonden'],
    ['/gemeenten/46029/vergelijking?datum=2024-12-31', 404, 'niet-gevonden'],
    ['/gemeenten?datum=2018-12-30', 400, 'onjuiste-parameters'],
    ['/gemeenten/%E0%A4%A', 400, 'onleesbaar-adres'],
    ['/gemeenten?zoek=%', 400, 'onleesbaar-adres'],
    ['/gemeenten?zoek=%00', 400, 'onleesbaar-adres'],
  ])('%s is %i %s', async (path, status, kind) => {
    const response = await site.ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('content-language')).toBe('nl');
    expect(await response.json()).toEqual({
      type: `${baseUrl}/api#${kind}`,
      title: expect.stringMatching(/^[A-Z]/),
      status,
      detail: expect.stringMatching(/^[A-Z].*[.]$/),
      instance: `/api/v1${path}`,
      ...(kind === 'onjuiste-parameters' && { fouten: expect.any(Object) }),
    });
  });

  test.each([
    [
      '/gemeenten?datums=2025-01-01',
      'datums',
      'Deze parameter bestaat niet. Dit adres kent: zoek, provincie',
    ],
    ['/openapi.json?x=1', 'x', 'Dit adres kent er geen.'],
    ['/gemeenten?pagina=1&pagina=2', 'pagina', 'Geef deze parameter maar één keer.'],
    ['/gemeenten?pagina=0', 'pagina', 'Schrijf een getal van 1 tot 100000.'],
    ['/gemeenten?per_pagina=501', 'per_pagina', 'Schrijf een getal van 1 tot 500.'],
    ['/gemeenten?per_pagina=1e2', 'per_pagina', 'Schrijf een getal van 1 tot 500.'],
    ['/gemeenten?datum=2025-02-30', 'datum', 'Schrijf een bestaande dag als jaar, maand en dag'],
    ['/gemeenten?datum=', 'datum', 'Schrijf een bestaande dag'],
    ['/gemeenten?datum=2018-12-30', 'datum', 'De gegevens beginnen op 31 december 2018.'],
    ['/gemeenten?provincie=99999', 'provincie', 'Er is 10000, 20001, 30000, 40000, 70000.'],
    [
      '/gemeenten?referentieregio=REFREG06&datum=2018-12-31',
      'referentieregio',
      'Van 31 december 2018 kennen we',
    ],
    ['/gemeenten?formaat=xml', 'formaat', 'Kies json, jsonld of ttl.'],
    [
      '/afbakeningen/elz/vergelijking?inwoners=2019',
      'inwoners',
      'Inwoners zijn bekend op 1 januari van 2020 en 2026.',
    ],
    ['/afbakeningen/elz/vergelijking?inwoners=veel', 'inwoners', 'Schrijf een jaar'],
    ['/afbakeningen/elz/vergelijking?met=nergens', 'met', 'De codes staan in /api/v1/afbakeningen.'],
    ['/elders-ingedeeld?afbakeningen=elz,nergens', 'afbakeningen', 'kennen we niet: nergens.'],
    ['/fusies/vertaling', 'codes', 'Schrijf hoogstens 500 NIS-codes'],
    ['/fusies/vertaling?codes=Lokeren', 'codes', 'Schrijf hoogstens 500 NIS-codes'],
  ])('%s says what is wrong with %s', async (path, parameter, sentence) => {
    const response = await site.ask(path);
    expect(response.status).toBe(400);
    const { fouten } = (await response.json()) as { fouten: Record<string, string> };
    expect(Object.keys(fouten)).toEqual([parameter]);
    expect(fouten[parameter]).toContain(sentence);
  });

  test('names every parameter that is wrong', async () => {
    const response = await site.ask('/gemeenten?x=1&datum=morgen&pagina=-1');
    expect(Object.keys(((await response.json()) as { fouten: object }).fouten)).toEqual([
      'x',
      'datum',
      'pagina',
    ]);
  });
});

test.each([
  `/gemeenten?${'x'.repeat(15_000)}=1`,
  `/${'%C3%A9'.repeat(3_000)}`,
  `/gemeenten?zoek=${'a%20'.repeat(3_000)}&y=1`,
])('a problem is small, however long its address', async (path) => {
  const response = await site.ask(path);
  expect([400, 404]).toContain(response.status);
  const text = await response.text();
  expect(text.length).toBeLessThan(2_000);
  const { instance } = JSON.parse(text) as { instance: string };
  expect(`/api/v1${path}`.startsWith(instance)).toBe(true);
  expect(instance).toMatch(/^(%[0-9A-F]{2}|[^%])+$/);
});

describe('paging', () => {
  test('leads from the first page over every item to the last', async () => {
    const found: string[] = [];
    let next: string | null = `${baseUrl}/api/v1/gemeenten?per_pagina=40&referentieregio=REFREG05`;
    while (next !== null) {
      const response: Response = await site.ask(next.slice(`${baseUrl}/api/v1`.length));
      const page = (await response.json()) as {
        items: { nis: string }[];
        totaal: number;
        volgende: string | null;
      };
      expect(page.totaal).toBe(32);
      found.push(...page.items.map(({ nis }) => nis));
      const link = response.headers.get('link') ?? '';
      if (page.volgende === null) expect(link).not.toContain('rel="next"');
      else expect(link).toContain(`<${page.volgende}>; rel="next"`);
      next = page.volgende;
    }
    expect(new Set(found).size).toBe(32);
  });

  test('keeps what else was asked', async () => {
    const response = await site.ask('/gemeenten?datum=2018-12-31&per_pagina=300&zoek=e');
    const { volgende, totaal } = (await response.json()) as { volgende: string | null; totaal: number };
    expect(totaal).toBeLessThan(300);
    expect(volgende).toBeNull();
    const second = await site.ask('/fusies?per_pagina=20&pagina=2');
    expect(((await second.json()) as { volgende: string }).volgende).toBe(
      `${baseUrl}/api/v1/fusies?pagina=3&per_pagina=20`,
    );
  });
});

test('no bug came of all this', () => {
  expect(site.bugs).toEqual([]);
});
