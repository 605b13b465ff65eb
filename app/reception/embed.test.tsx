import { describe, expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { testSite } from '../../test/harness/site.ts';
import type { Route } from './route.ts';

const database = testDatabase('world');
const site = testSite(database);

/** The directive of the policy that says in whose frame an answer may stand. */
const ancestors = ({ headers }: Response) =>
  /frame-ancestors ([^;]+)/.exec(headers.get('content-security-policy') ?? '')?.[1];

describe('what may stand in the frame of another site', () => {
  test.each(['/kaart/ingebed', '/kaart/ingebed?beeld=onzin'])('%s may', async (path) => {
    const response = await site.get(path);
    expect(ancestors(response)).toBe('*');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test.each(['/', '/kaart', '/kaart/ingebed/', '/kaart/tekst', '/aanmelden', '/bestaat-niet', '/gezondheid'])(
    '%s may not',
    async (path) => {
      const response = await site.get(path);
      expect(ancestors(response)).toBe("'none'");
      expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    },
  );

  test('no cookie is set or read: it is the same document for whoever is signed in, and for an old browser', async () => {
    const token = await site.signInAs('coordinator@abb.test');
    const public_ = await site.get('/kaart/ingebed');
    const signedIn = await site.get('/kaart/ingebed', {
      as: token,
      headers: { cookie: `regioloket=${token}; melding=Gedaan` },
    });
    const old = await (await site.app()).request('http://localhost:3000/kaart/ingebed');
    const text = await public_.text();
    expect(await signedIn.text()).toBe(text);
    expect(await old.text()).toBe(text);
    for (const { headers } of [public_, signedIn, old]) expect(headers.get('set-cookie')).toBeNull();
    expect(text).toContain('Demo-omgeving');
  });

  test('a form is refused there, in our own frame', async () => {
    const response = await site.post('/kaart/ingebed', {});
    expect(response.status).toBe(405);
  });
});

test('a bug is told in the frame, with its number and without its cause', async () => {
  const broken: Route = {
    path: '/stuk',
    get: 'public',
    embeddable: true,
    page: {
      GET: async () => {
        throw new Error('the cause');
      },
    },
  };
  const own = testSite(database, {}, [broken]);
  const response = await own.get('/stuk');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).toMatch(/[A-Z2-9]{4}-[A-Z2-9]{4}/);
  expect(text).not.toContain('the cause');
  expect(own.bugs).toHaveLength(1);
});
