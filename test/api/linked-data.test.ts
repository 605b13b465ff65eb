import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { apiSite, baseUrl, endpoints } from './api-site.ts';

const site = apiSite();
const linked = endpoints.filter(({ isLinked }) => isLinked);
const contextUrl = `${baseUrl}/api/v1/context.jsonld`;

/** Fetches from the site itself, as a client would. */
async function loader(url: string) {
  expect(url).toBe(contextUrl);
  const document = (await (await site.ask('/context.jsonld')).json()) as object;
  return { documentUrl: url, document };
}

/** Fields without a term are left out on purpose, so that nothing is "safe" in the sense of the library. */
const asQuads = { algorithm: 'URDNA2015', format: 'application/n-quads', safe: false } as const;

async function canonical(document: object): Promise<string> {
  const options = { ...asQuads, documentLoader: loader } as object;
  return String(await jsonld.canonize(document as jsonld.JsonLdDocument, options));
}

async function canonicalTurtle(turtle: string): Promise<{ quads: Quad[]; text: string }> {
  const quads = new Parser({ format: 'Turtle' }).parse(turtle);
  const plain = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  const options = { ...asQuads, inputFormat: 'application/n-quads' } as object;
  return { quads, text: String(await jsonld.canonize(plain as never, options)) };
}

describe.each(linked)('$path', ({ examples }) => {
  test.each(examples)(
    '%s says the same as JSON-LD, as Turtle and as JSON with its context',
    async (example) => {
      const asLd = await site.ask(example, { accept: 'application/ld+json' });
      const asTurtle = await site.ask(example, { accept: 'text/turtle' });
      const asJson = await site.ask(example);
      expect(asLd.headers.get('content-type')).toBe('application/ld+json');
      expect(asTurtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
      expect(asJson.headers.get('link')).toContain(
        `<${contextUrl}>; rel="http://www.w3.org/ns/json-ld#context"`,
      );
      const document = (await asLd.json()) as object;
      expect(document).toMatchObject({ '@context': contextUrl });
      const expanded = await canonical(document);
      const { quads, text } = await canonicalTurtle(await asTurtle.text());
      expect(quads.length).toBeGreaterThan(0);
      expect(text).toBe(expanded);
      const read = {
        '@context': contextUrl,
        uri: `${baseUrl}/api/v1${example}`,
        ...((await asJson.json()) as object),
      };
      expect(await canonical(read)).toBe(expanded);
    },
  );
});

test.each([
  ['/gemeenten', 'text/turtle', 'text/turtle; charset=utf-8'],
  ['/gemeenten', 'text/turtle;q=0.5, application/json;q=0.9', 'application/json'],
  ['/gemeenten', 'application/json;q=0.1, text/*', 'text/turtle; charset=utf-8'],
  ['/gemeenten', 'application/ld+json;q=0.9, */*;q=0.1', 'application/ld+json'],
  ['/gemeenten', 'text/html,application/xhtml+xml,*/*;q=0.8', 'application/json'],
  ['/gemeenten', '', 'application/json'],
  ['/gemeenten?formaat=ttl', 'application/json', 'text/turtle; charset=utf-8'],
  ['/gemeenten?formaat=jsonld', 'text/turtle', 'application/ld+json'],
  ['/fusies', '*/*', 'application/json'],
])('%s asked as %j comes as %s', async (path, accept, type) => {
  expect((await site.ask(path, { accept })).headers.get('content-type')).toBe(type);
});

test.each([
  ['/gemeenten', 'text/html'],
  ['/gemeenten', 'application/json;q=0'],
  ['/fusies', 'text/turtle'],
])('%s cannot be had as %s', async (path, accept) => {
  const response = await site.ask(path, { accept });
  expect(response.status).toBe(406);
  expect(((await response.json()) as { detail: string }).detail).toContain('application/json');
});

const geo = 'http://www.opengis.net/ont/geosparql#';

test('a municipality is a territory within its region, by the URIs that others use', async () => {
  const { quads } = await canonicalTurtle(await (await site.ask('/gemeenten/31033?formaat=ttl')).text());
  const torhout =
    'http://data.lblod.info/id/werkingsgebieden/1adbfe3f817e7c11afcf36d6cfdc2a9c7ac121b5a28fc8c2b41268bf4f905a0e';
  const brugge = 'http://data.lblod.info/id/werkingsgebieden/c462548a789d5e26e8c41c4cdef4b330';
  const said = quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]);
  expect(said).toContainEqual([torhout, `${geo}sfWithin`, brugge]);
  expect(said).toContainEqual([torhout, `${geo}sfWithin`, `${baseUrl}/id/gebied/vervoerregio/11`]);
  expect(said).toContainEqual([
    'http://data.lblod.info/id/bestuurseenheden/842737db3afe0bad6a72bbbdeee376fe49abe721975d549d81bb22c70bc7002d',
    'http://data.vlaanderen.be/ns/besluit#werkingsgebied',
    torhout,
  ]);
  expect(said).toContainEqual([
    torhout,
    'https://schema.org/sameAs',
    'http://vocab.belgif.be/auth/refnis2025/31033',
  ]);
});

test('what lies in an area in part is not said to lie within it', async () => {
  const { quads } = await canonicalTurtle(await (await site.ask('/afbakeningen/treg?formaat=ttl')).text());
  const partial = quads.filter(({ predicate }) => predicate.value === `${geo}sfIntersects`);
  const whole = quads.filter(({ predicate }) => predicate.value === `${geo}sfContains`);
  const inPart = new Set(partial.map(({ object }) => object.value));
  expect(inPart.size).toBeGreaterThan(0);
  expect(whole.filter(({ object }) => inPart.has(object.value))).toEqual([]);
});

test.each([
  ['/id/gemeente/31033', 'text/html', '/gemeenten/31033'],
  ['/id/gemeente/31033', 'text/turtle', '/api/v1/gemeenten/31033'],
  ['/id/gemeente/31033', '*/*', '/api/v1/gemeenten/31033'],
  ['/id/gebied/vervoerregio/11', 'application/ld+json', '/api/v1/afbakeningen/vervoerregio/gebieden/11'],
  ['/id/afbakening/elz', 'application/json', '/api/v1/afbakeningen/elz'],
  [
    '/id/afbakening/elz/elz%402025-01-01',
    'application/json',
    '/api/v1/afbakeningen/elz/versies/elz%402025-01-01',
  ],
])('our own URI %s leads who asks for %s to %s', async (path, accept, goal) => {
  const response = await (await site.app()).request(baseUrl + path, { headers: { accept } });
  expect([response.status, response.headers.get('location')]).toEqual([303, goal]);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('vary')).toContain('Accept');
});

test('every URI of our own in an answer leads to an answer', async () => {
  const text = await (await site.ask('/afbakeningen/vervoerregio')).text();
  const own = [...new Set(text.match(new RegExp(`${baseUrl}/id/[^"]+`, 'g')))];
  expect(own.length).toBeGreaterThan(15);
  for (const uri of own) {
    const led = await (await site.app()).request(uri, { headers: { accept: 'application/json' } });
    const path = (led.headers.get('location') ?? '').replace('/api/v1', '');
    expect((await site.ask(path)).status, uri).toBe(200);
  }
});
