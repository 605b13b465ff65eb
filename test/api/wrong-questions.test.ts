import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { apiSite, endpoints } from './api-site.ts';

const site = apiSite();
afterAll(() => expect(site.bugs).toEqual([]));

const nonsense = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e400',
    '99999999999999999999',
    'null',
    '2025-13-45',
    '0000-01-01',
    '9999-12-31',
    '2025-01-01T00:00',
    "' or 1=1 --",
    '../../etc/passwd',
    '%2e%2e',
    'REFREG06',
    '31033',
    'vervoerregio',
    'vervoerregio@2025-01-01',
    'constructor',
    '__proto__',
    '<script>',
  ),
);
const parameter = fc.constantFrom(
  'datum',
  'pagina',
  'per_pagina',
  'zoek',
  'provincie',
  'referentieregio',
  'met',
  'inwoners',
  'codes',
  'van',
  'naar',
  'afbakeningen',
  'formaat',
  '__proto__',
  'toString',
);
const query = fc.array(fc.tuple(fc.oneof({ weight: 4, arbitrary: parameter }, nonsense), nonsense), {
  maxLength: 4,
});
const raw = fc.string({ unit: 'binary-ascii', maxLength: 60 });

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

const address = fc
  .record({
    endpoint: fc.constantFrom(...endpoints),
    parts: fc.array(nonsense, { minLength: 2, maxLength: 2 }),
    query,
    raw,
    isRaw: fc.boolean(),
  })
  .map(({ endpoint, parts, query, raw, isRaw }) => {
    let at = 0;
    const path = endpoint.path.replace(/\{\w+\}/g, () => encoded(parts[at++] ?? ''));
    const search = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');
    return `${path}?${isRaw ? raw.replace('#', '') : search}`;
  });
const accept = fc.oneof(
  fc.constantFrom('*/*', 'text/turtle', 'application/ld+json'),
  fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
);

test('whatever is asked, the answer is one of ours and never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(address, accept, async (path, accept) => {
      const response = await site.ask(path, { accept, 'accept-encoding': accept });
      expect([200, 400, 404, 406]).toContain(response.status);
      const isProblem = response.headers.get('content-type') === 'application/problem+json';
      expect(isProblem).toBe(response.status !== 200);
      if (isProblem && !response.headers.has('content-encoding'))
        expect(JSON.stringify(await response.json())).not.toMatch(/Invalid|expected|must /);
    }),
    { numRuns: 400 },
  );
}, 60_000);
