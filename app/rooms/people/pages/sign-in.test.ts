import { beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';

const database = testDatabase('world');
let now = testMoment;
const site = testSite(database, { clock: () => now });
const nijlen = 'algemeen-directeur@nijlen.test';
const torhout = 'algemeen-directeur@torhout.test';

beforeEach(async () => {
  now = new Date(now.getTime() + 24 * 3_600_000);
  await database.kysely.deleteFrom('platform.rate_limit').execute();
});

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

async function askLink(email: string): Promise<string | null> {
  // Letters of one moment have no order: each has a moment of its own.
  now = new Date(now.getTime() + 1_000);
  const answer = await site.post('/aanmelden', { email });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/aanmelden/verzonden');
  const letter = await database.kysely
    .selectFrom('platform.letter')
    .select('body')
    .where('recipient', '=', email)
    .where('composed_at', '=', now)
    .executeTakeFirst();
  return letter === undefined
    ? null
    : (/http:\/\/localhost:3000(\/aanmelden\/\S+)/.exec(letter.body)?.[1] ?? null);
}

async function linkFor(email: string): Promise<string> {
  const path = await askLink(email);
  if (path === null) throw new Error('no link was sent');
  return path;
}

function sessionOf(response: Response): string | null {
  return /regioloket=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? null;
}

async function signedIn(email: string): Promise<string> {
  const token = sessionOf(await site.post(await linkFor(email), {}));
  if (token === null) throw new Error('no session began');
  return token;
}

describe('a sign-in link', () => {
  test('is not used up by opening it, three times over', async () => {
    const path = await linkFor(nijlen);
    for (let time = 1; time <= 3; time += 1) {
      const page = await site.get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('set-cookie')).toBeNull();
    }
    const pressed = await site.post(path, {});
    expect(pressed.status).toBe(303);
    expect(sessionOf(pressed)).toBeTruthy();
  });

  test('works once', async () => {
    const path = await linkFor(nijlen);
    await site.post(path, {});
    const again = await site.post(path, {});
    expect(again.status).toBe(409);
    expect(sessionOf(again)).toBeNull();
    expect((await site.get(path)).status).toBe(410);
  });

  test('gives a double click the same session twice', async () => {
    const path = await linkFor(nijlen);
    const form = { sleutel: await formKeyOn(site, path) };
    const [one, other] = await Promise.all([site.post(path, form), site.post(path, form)]);
    expect(sessionOf(one)).toBeTruthy();
    expect(sessionOf(one)).toBe(sessionOf(other));
    expect((await site.get('/mijn-account', { as: sessionOf(other) ?? '' })).status).toBe(200);
  });

  test('expires after 15 minutes', async () => {
    const path = await linkFor(nijlen);
    later(15);
    expect((await site.get(path)).status).toBe(410);
    const late = await site.post(path, {});
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('Vraag een nieuwe link aan');
  });

  test('is kept as a digest only', async () => {
    const path = await linkFor(nijlen);
    const token = path.split('/').at(-1) ?? '';
    const rows = await database.kysely.selectFrom('people.sign_in_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('goes nowhere but to our own pages', async () => {
    const path = await linkFor(nijlen);
    const answer = await site.post(`${path}?naar=https://elders.be`, {});
    expect(answer.headers.get('location')).toBe('/');
  });
});

describe('asking for a link', () => {
  test('sounds the same for an address that nobody has', async () => {
    expect(await askLink('onbekend@nergens.test')).toBeNull();
  });

  test('finds the person whatever the case of the letters', async () => {
    const answer = await site.post('/aanmelden', { email: nijlen.toUpperCase() });
    expect(answer.status).toBe(303);
    const { count } = await database.kysely
      .selectFrom('platform.letter')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('recipient', '=', nijlen)
      .where('composed_at', '=', now)
      .executeTakeFirstOrThrow();
    expect(count).toBe(1);
  });

  test('works five times an hour for one person, and then once in five minutes', async () => {
    const links = [];
    for (let time = 1; time <= 6; time += 1) {
      later(1);
      links.push(await askLink(nijlen));
    }
    expect(links.map((link) => link !== null)).toEqual([true, true, true, true, true, false]);
    later(5);
    expect(await askLink(nijlen)).not.toBeNull();
    expect(await askLink(nijlen)).toBeNull();
  });

  test('works twenty times a quarter for one client address', async () => {
    const statuses = [];
    for (let time = 1; time <= 21; time += 1) {
      statuses.push((await site.post('/aanmelden', { email: `naam${time}@nergens.test` })).status);
    }
    expect(statuses.slice(0, 20)).toEqual(Array(20).fill(303));
    expect(statuses[20]).toBe(429);
  });
});

describe('a session', () => {
  test('ends after ten hours without use, and lives on while used', async () => {
    const token = await signedIn(nijlen);
    for (let hours = 0; hours < 27; hours += 9) {
      later(9 * 60);
      expect((await site.get('/mijn-account', { as: token })).status).toBe(200);
    }
    later(10 * 60);
    expect((await site.get('/mijn-account', { as: token })).status).toBe(303);
  });

  test('ends after seven days, used or not', async () => {
    const token = await signedIn(nijlen);
    for (let hours = 0; hours < 7 * 24 - 9; hours += 9) {
      later(9 * 60);
      await site.get('/mijn-account', { as: token });
    }
    later(9 * 60);
    expect((await site.get('/mijn-account', { as: token })).status).toBe(303);
  });

  test('is new at every sign-in, and the one before it in this browser ends', async () => {
    const first = await signedIn(nijlen);
    later(1);
    const answer = await site.post(await linkFor(nijlen), {}, { as: first });
    expect(sessionOf(answer)).not.toBe(first);
    expect((await site.get('/mijn-account', { as: first })).status).toBe(303);
  });

  test('ends everywhere at once', async () => {
    const [one, other] = [await signedIn(nijlen), await signedIn(nijlen)];
    const answer = await site.post('/afmelden/overal', {}, { as: one });
    expect(answer.status).toBe(303);
    for (const token of [one, other])
      expect((await site.get('/mijn-account', { as: token })).status).toBe(303);
  });

  test('ends on signing out', async () => {
    const token = await signedIn(nijlen);
    await site.post('/afmelden', {}, { as: token });
    expect((await site.get('/mijn-account', { as: token })).status).toBe(303);
  });
});

describe('a person with several memberships', () => {
  test('chooses for whom to act, and sees it on every page', async () => {
    const token = await signedIn(torhout);
    expect(await (await site.get('/', { as: token })).text()).toContain('kies een hoedanigheid');
    const choice = await (await site.get('/hoedanigheid', { as: token })).text();
    const ids = [...choice.matchAll(/type="radio"[^>]*value="([0-9a-f-]{36})"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(2);
    const answer = await site.post(
      '/hoedanigheid?naar=/kaart',
      { hoedanigheid: ids[0] ?? '' },
      { as: token },
    );
    expect(answer.headers.get('location')).toBe('/kaart');
    for (const path of ['/', '/kaart', '/gemeenten/31033']) {
      expect(await (await site.get(path, { as: token })).text()).toContain(
        'voor OCMW Torhout (lokaal bestuur)',
      );
    }
  });

  test('cannot choose what is somebody else’s, or nothing', async () => {
    const token = await signedIn(torhout);
    const foreign = await database.kysely
      .selectFrom('people.membership')
      .select('id')
      .where('role', '=', 'administrator')
      .executeTakeFirstOrThrow();
    expect((await site.post('/hoedanigheid', { hoedanigheid: foreign.id }, { as: token })).status).toBe(404);
    expect((await site.post('/hoedanigheid', {}, { as: token })).status).toBe(422);
  });
});

describe('demo roles', () => {
  test('are offered in a demonstration on loopback', async () => {
    const page = await (await site.get('/aanmelden')).text();
    const id = /name="hoedanigheid" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    const answer = await site.post('/aanmelden/demo', { hoedanigheid: id });
    expect(answer.status).toBe(303);
    expect(sessionOf(answer)).toBeTruthy();
  });

  test('do not exist anywhere else', async () => {
    const house = {
      version: '1',
      baseUrl: 'http://localhost:3000',
      isDemo: false,
      offersDemoRoles: false,
      undoSeconds: 0,
      backgroundMap: 'https://kaarten.test/wmts',
    };
    const production = testSite(database, { house, clock: () => now });
    expect(await (await production.get('/aanmelden')).text()).not.toContain('demorol');
    const { id } = await database.kysely
      .selectFrom('people.membership')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    expect((await production.post('/aanmelden/demo', { hoedanigheid: id })).status).toBe(404);
  });
});

test('on https the cookie is bound to this host', async () => {
  const house = {
    version: '1',
    baseUrl: 'https://regioloket.test',
    isDemo: true,
    offersDemoRoles: true,
    undoSeconds: 0,
    backgroundMap: 'https://kaarten.test/wmts',
  };
  const secure = testSite(database, { house, origins: ['http://localhost:3000'], clock: () => now });
  const { id } = await database.kysely
    .selectFrom('people.membership')
    .select('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const cookie = (await secure.post('/aanmelden/demo', { hoedanigheid: id })).headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-regioloket=\S+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax/);
});
