import { describe, expect, test } from 'vitest';
import { testDatabase } from '../test/harness/database.ts';
import { formKeyOn, testSite } from '../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

const letters = async () => {
  const rows = await database.kysely.selectFrom('platform.letter').select(['recipient', 'body']).execute();
  return rows.length;
};

describe('an address that cannot be', () => {
  test.each([
    ['/bestaat-niet', 404],
    ['/gemeenten/99999', 404],
    ['/gemeenten/abc', 404],
    ['/regios/REFREG99', 404],
    ['/gemeenten?pagina=-1', 400],
    ['/gemeenten?pagina=1e3', 400],
    ['/gemeenten?pagina=999', 404],
    ['/gemeenten?datum=31-12-2024', 400],
    ['/gemeenten?datum=2025-02-30', 400],
    ['/gemeenten?datum=1999-01-01', 400],
    ['/kaart?datum=0000-00-00', 400],
    ['/gemeenten?zoek=%ff', 400],
    ['/gemeenten?zoek=%00', 400],
    ['/gemeenten/%e0%a4%a', 400],
    [`/gemeenten?${'a=1&'.repeat(10_000)}`, 400],
  ])('%.40s gets %i and a Dutch sentence', async (path, status) => {
    const response = await site.get(path);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toContain('<html lang="nl-BE">');
    expect(text).toMatch(
      /bestaat niet|niet leesbaar|geen Vlaamse gemeente|kennen we niet|geen datum|beginnen op|paginanummer|geen pagina/,
    );
    expect(text).not.toMatch(/\bat .*\.tsx?:\d+/);
    expect(site.bugs).toEqual([]);
  });

  test.each([
    ['/kaart?datum=0000-00-00', '<a href="/kaart">Deze pagina zonder die datum openen</a>'],
    ['/gemeenten?pagina=-1&zoek=a', '<a href="/gemeenten">Deze pagina zonder die keuzes openen</a>'],
  ])('%s leads on to the same page without them', async (path, link) => {
    expect(await (await site.get(path)).text()).toContain(link);
  });

  test('leads nowhere else where it has no query, or the page is not there', async () => {
    for (const path of ['/gemeenten/%e0%a4%a', '/gemeenten/99999?datum=2025-01-01']) {
      expect(await (await site.get(path)).text()).not.toContain('Deze pagina zonder');
    }
  });

  test.each([
    ['DELETE', '/kaart', 'GET, HEAD'],
    ['POST', '/kaart', 'GET, HEAD'],
    ['GET', '/afmelden', 'POST'],
  ])('%s on %s is refused, and told what is allowed', async (method, path, allowed) => {
    const app = await site.app();
    const headers = { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' };
    const response = await app.request(`http://localhost:3000${path}`, { method, headers });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allowed);
  });
});

test.each([
  `<script>alert(1)</script>`,
  `'; drop table people.person; --`,
  '%_\\',
  '"><img src=x onerror=alert(1)>',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ‮',
])('the search takes %s as text', async (text) => {
  const response = await site.get(
    `/gemeenten?zoek=${encodeURIComponent(text)}&regio=${encodeURIComponent(text)}`,
  );
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain(text.includes('<') ? text : '\u0000');
});

describe('a form', () => {
  test.each(['https://elders.be', 'null'])(
    'from %s is refused, and nothing of it is echoed',
    async (origin) => {
      const before = await letters();
      const form = { sleutel: await formKeyOn(site, '/aanmelden'), email: 'beheerder@abb.test' };
      const response = await site.post('/aanmelden', form, { headers: { origin } });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('beheerder@abb.test');
      expect(await letters()).toBe(before);
    },
  );

  test('of a browser that sends no Origin is taken with the key that was signed for it alone', async () => {
    const app = await site.app();
    const page = await app.request('http://localhost:3000/aanmelden');
    const cookie = /formulier=[^;]+/.exec(page.headers.get('set-cookie') ?? '')?.[0] ?? '';
    const key = /name="sleutel" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
    const send = async (headers: Record<string, string>, sleutel: string) => {
      const response = await app.request('http://localhost:3000/aanmelden', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ sleutel, email: 'niemand@nergens.test' }).toString(),
      });
      return response.status;
    };
    expect(await send({}, key)).toBe(403);
    expect(await send({ cookie }, 'zelf.gemaakt')).toBe(403);
    expect(await send({ cookie: 'formulier=iemand-anders' }, key)).toBe(403);
    expect(await send({ cookie, 'sec-fetch-site': 'cross-site' }, key)).toBe(403);
    expect(await send({ cookie }, key)).toBe(303);
    expect(await send({ 'sec-fetch-site': 'same-origin' }, '')).toBe(303);
  });

  test('of a browser of today needs no cookie', async () => {
    const page = await site.get('/aanmelden');
    expect(page.headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['multipart', 'multipart/form-data; boundary=x', '--x--'],
    ['broken UTF-8', 'application/x-www-form-urlencoded', 'email=%ff%fe'],
    ['null characters', 'application/x-www-form-urlencoded', 'email=a%00b'],
    ['broken escapes', 'application/x-www-form-urlencoded', 'email=%zz'],
    ['too many fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(2_000)],
  ])('that is unreadable (%s) gets 400', async (_name, kind, body) => {
    const app = await site.app();
    const response = await app.request('http://localhost:3000/aanmelden', {
      method: 'POST',
      headers: { 'content-type': kind, origin: 'http://localhost:3000' },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('niet leesbaar verzonden');
  });

  test('that is too large gets 413', async () => {
    const response = await site.post('/aanmelden', { email: 'x'.repeat(1_100_000) });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('te groot');
  });

  test('that is wrong comes back with what was typed and what to do', async () => {
    const response = await site.post('/aanmelden', { email: 'jan@<b>fout' });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).toContain('value="jan@&lt;b&gt;fout"');
    expect(text).toContain('Vul je mailadres volledig in');
  });

  test('sent twice at once with one key is carried out once', async () => {
    const before = await letters();
    const form = { sleutel: await formKeyOn(site, '/aanmelden'), email: 'algemeen-directeur@nijlen.test' };
    const answers = await Promise.all([site.post('/aanmelden', form), site.post('/aanmelden', form)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect(await letters()).toBe(before + 1);
  });

  test('with a key that was used for something else is no repetition', async () => {
    const sleutel = await formKeyOn(site, '/aanmelden');
    const first = { sleutel, email: 'algemeen-directeur@nijlen.test' };
    expect((await site.post('/aanmelden', first)).status).toBe(303);
    const other = await site.post('/aanmelden', { sleutel, email: 'beheerder@abb.test' });
    expect(other.status).toBe(409);
    const text = await other.text();
    expect(text).toContain('value="beheerder@abb.test"');
    expect(text).not.toContain(sleutel);
    const elsewhere = await site.post('/aanmelden?naar=/kaart', first);
    expect(elsewhere.status).toBe(409);
    expect(elsewhere.headers.get('set-cookie') ?? '').not.toContain('regioloket=');
  });

  test('is not kept with the key that a session token follows from', async () => {
    const sleutel = await formKeyOn(site, '/aanmelden');
    await site.post('/aanmelden', { sleutel, email: 'algemeen-directeur@nijlen.test' });
    const rows = await database.kysely.selectFrom('platform.form_key').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.digest.toString('base64url')).join()).not.toContain(sleutel.split('.')[0]);
    expect(JSON.stringify(rows)).not.toContain(sleutel);
    expect(JSON.stringify(rows)).not.toContain('/aanmelden');
  });

  test('with a key of thousands of signs is taken as any other', async () => {
    const response = await site.post('/aanmelden', { sleutel: 'x'.repeat(6_000), email: 'a@b.test' });
    expect(response.status).toBe(303);
  });

  test('sent too often keeps what was typed', async () => {
    const busy = testSite(database, { admits: async () => false });
    const response = await busy.post('/aanmelden', { email: 'iemand@gemeente.test' });
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('value="iemand@gemeente.test"');
  });

  test('on a session that is over asks to sign in and keeps what was typed', async () => {
    const response = await site.post('/hoedanigheid', { hoedanigheid: 'dit typte ik' });
    const text = await response.text();
    expect(response.status).toBe(401);
    expect(text).toContain('Meld je opnieuw aan');
    expect(text).toContain('value="dit typte ik"');
  });
});

test('a page for who is signed in sends others to sign in first, and back', async () => {
  const response = await site.get('/mijn-account');
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/aanmelden?naar=%2Fmijn-account');
});

test('every page carries the security headers and no script', async () => {
  const response = await site.get('/gemeenten/31033');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-frame-options')).toBeTruthy();
  expect(await response.text()).not.toContain('<script');
});

test('a bug shows a reference number and no cause, and is told once', async () => {
  const app = testSite(database, {
    db: new Proxy(database.kysely, {
      get: (target, name) => {
        if (name === 'selectFrom') throw new Error('the cause');
        return Reflect.get(target, name);
      },
    }),
  });
  const response = await app.get('/gemeenten');
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).toMatch(/[A-Z2-9]{4}-[A-Z2-9]{4}/);
  expect(text).not.toContain('the cause');
  expect(app.bugs).toEqual([expect.objectContaining({ message: 'the cause' })]);
});

test('health tells the version, the kind of database and the migrations', async () => {
  const response = await site.get('/gezondheid');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    status: 'klaar',
    versie: '0.0.0-test',
    migraties: expect.any(Number),
  });
});
