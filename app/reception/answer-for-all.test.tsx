import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { record } from '#platform/journal.ts';
import { testDatabase, writing } from '../../test/harness/database.ts';
import { testSite } from '../../test/harness/site.ts';
import { testMoment } from '../../test/harness/test-moment.ts';
import { actors, findExamples } from '../../test/rights/examples.ts';
import { Form } from '../design/form/form.tsx';
import { publicPages } from '../routes/public-pages.ts';
import { routes } from '../routes.ts';
import type { Deps } from './deps.ts';
import type { Get, PageRequest } from './page.ts';
import type { Route } from './route.ts';

const database = testDatabase('world');

/** Every page that is kept, at an address that it has. */
async function keptAddresses(): Promise<string[]> {
  const examples = await findExamples(database.kysely);
  return publicPages
    .filter(({ sameForAll }) => sameForAll)
    .map(({ path, example = '' }) =>
      path.replace(/:(\w+)/g, (_, name: string) => examples[example]?.own[name] ?? ''),
    );
}

const unpacked: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

async function contentOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const unpack = unpacked[response.headers.get('content-encoding') ?? ''];
  return Buffer.from(unpack?.(bytes) ?? bytes).toString('utf8');
}

/** A site of one page that says how many times it was made. */
function countingSite(given: Partial<Deps> = {}, show: (request: PageRequest) => unknown = () => '') {
  let made = 0;
  const GET: Get = async (_ctx, request) => {
    made += 1;
    return {
      title: 'Telling',
      body: (
        <p>
          Keer {made}. {show(request)}
        </p>
      ),
    };
  };
  const routes: readonly Route[] = [{ path: '/telling', page: { GET }, get: 'public', sameForAll: true }];
  const site = testSite(database, given, routes);
  return { ...site, made: () => made };
}

describe('a page that is the same for everybody', () => {
  test('is the same made and kept, plain and in every encoding', async () => {
    const [making, keeping] = [testSite(database), testSite(database)];
    for (const address of await keptAddresses()) {
      const made = await contentOf(await making.get(address));
      for (const encoding of ['br', 'gzip', 'identity']) {
        const headers = { 'accept-encoding': encoding };
        const first = await keeping.get(address, { headers });
        const again = await keeping.get(address, { headers });
        expect([first.status, again.status], address).toEqual([200, 200]);
        expect(again.headers.get('content-encoding'), address).toBe(
          encoding === 'identity' ? null : encoding,
        );
        expect(await contentOf(again), address).toBe(made);
        expect([...again.headers], address).toEqual([...first.headers]);
      }
    }
  });

  test('holds nothing that is for one visitor: neither a one-time key nor a cookie', async () => {
    const site = testSite(database);
    for (const address of await keptAddresses()) {
      // A browser that does not say where it comes from gets a cookie of its own for its forms; a frame has none.
      const asking = await (await site.app()).request(`http://localhost:3000${address}`);
      const isEmbedded = routes.some(({ path, embeddable }) => path === address && embeddable);
      expect(asking.headers.get('set-cookie') ?? '', address).toMatch(isEmbedded ? /^$/ : /^formulier=/);
      const again = await site.get(address);
      expect(again.headers.get('set-cookie'), address).toBeNull();
      expect(again.headers.get('etag'), address).not.toBeNull();
      expect(await contentOf(again), address).not.toContain('name="sleutel"');
    }
  });

  test('is made once, whoever asks and however it is asked', async () => {
    const site = countingSite();
    const first = await contentOf(await site.get('/telling'));
    expect(await contentOf(await site.get('/telling', { headers: { 'x-forwarded-for': '::1' } }))).toBe(
      first,
    );
    const head = await (await site.app()).request('http://localhost:3000/telling', {
      method: 'HEAD',
      headers: { 'sec-fetch-site': 'none' },
    });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBe(Buffer.byteLength(first));
    expect(site.made()).toBe(1);
  });

  test('is not sent to who has it', async () => {
    const site = countingSite();
    const tag = (await site.get('/telling')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{20,}"$/);
    const again = await site.get('/telling', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('cache-control')).toBe('no-cache');
    expect(again.headers.get('vary')).toBe('Accept-Encoding, Cookie');
    expect(site.made()).toBe(1);
    const other = await site.get('/telling', { headers: { 'if-none-match': tag, 'accept-encoding': 'br' } });
    expect(other.status).toBe(200);
  });
});

describe('it is made again', () => {
  test('at once when a deed was done', async () => {
    const site = countingSite();
    const before = await site.get('/telling');
    await writing(database, async (ctx) => record(ctx, 'test.done', { kind: 'test', id: 'one' }));
    const tag = before.headers.get('etag') ?? '';
    const after = await site.get('/telling', { headers: { 'if-none-match': tag } });
    expect([after.status, site.made()]).toEqual([200, 2]);
    expect(await contentOf(after)).toContain('Keer 2');
  });

  test('on another day', async () => {
    let now = testMoment;
    const site = countingSite({ clock: () => now });
    await site.get('/telling');
    now = new Date(testMoment.getTime() + 24 * 3_600_000);
    await site.get('/telling');
    expect(site.made()).toBe(2);
  });

  test('by a program that was built otherwise: what a browser has is of the other', async () => {
    const tagOf = async (build: string) =>
      (await countingSite({ build }).get('/telling')).headers.get('etag');
    expect(await tagOf('one')).toBe(await tagOf('one'));
    expect(await tagOf('one')).not.toBe(await tagOf('other'));
  });
});

describe('an answer for one visitor is neither kept nor given to another', () => {
  test('of who is signed in', async () => {
    const site = testSite(database);
    const token = await site.signInAs(actors.coordinator, 'coordinator');
    await site.get('/kaart');
    const tag = (await site.get('/kaart')).headers.get('etag') ?? '';
    for (const headers of [{}, { 'if-none-match': tag }] as Record<string, string>[]) {
      const own = await site.get('/kaart', { as: token, headers });
      expect([own.status, own.headers.get('etag')]).toEqual([200, null]);
      expect(own.headers.get('cache-control')).toBe('private, no-store');
      expect(await contentOf(own)).toContain('Afmelden');
    }
    expect(await contentOf(await site.get('/kaart'))).not.toContain('Afmelden');
  });

  test('of who has to hear what a deed did', async () => {
    const site = countingSite();
    await site.get('/telling');
    const told = await site.get('/telling', { headers: { cookie: 'melding=Verzonden' } });
    expect(told.headers.get('cache-control')).toBe('private, no-store');
    expect(await contentOf(told)).toContain('Verzonden');
    expect(await contentOf(await site.get('/telling'))).not.toContain('Verzonden');
  });

  test('with a form that carries a one-time key', async () => {
    const site = countingSite({}, ({ formKey }) => <Form action="/telling" oneTimeKey={formKey} />);
    const first = await site.get('/telling');
    expect(first.headers.get('etag')).toBeNull();
    expect(await contentOf(await site.get('/telling'))).not.toBe(await contentOf(first));
    expect(site.made()).toBe(2);
  });

  test('nor is a refusal', async () => {
    const site = testSite(database);
    for (const [address, status] of [
      ['/kaart?vlak=bestaat-niet', 400],
      ['/gemeenten/00000', 404],
    ] as const) {
      const refused = await site.get(address);
      expect([refused.status, refused.headers.get('etag')]).toEqual([status, null]);
    }
  });
});

test('a client that asks for very many pages gets them in turn, and keeps nobody else waiting', async () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let atWork = 0;
  const GET: Get = async () => {
    atWork += 1;
    await opened;
    return { title: 'Traag', body: <p>Traag</p> };
  };
  const routes: readonly Route[] = [{ path: '/traag', page: { GET }, get: 'public', sameForAll: true }];
  const site = testSite(database, { trustProxy: true }, routes);
  const ask = (client: string, page: number) =>
    site.get(`/traag?pagina=${page}`, { headers: { 'x-forwarded-for': client } });
  const flood = Array.from({ length: 100 }, (_, page) => ask('198.51.100.1', page));
  const other = ask('203.0.113.7', 1);
  const refused = await Promise.race(flood);
  expect(refused.status).toBe(429);
  expect(await contentOf(refused)).toContain('Wacht een halve minuut');
  // Who has not come yet finds a place when the work goes on.
  let answered = 0;
  for (const answer of flood) void answer.then(() => (answered += 1));
  await expect.poll(() => [answered, atWork]).toEqual([36, 5]);
  open();
  expect((await other).status).toBe(200);
  const statuses = (await Promise.all(flood)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(64);
  expect(statuses.filter((status) => status === 429)).toHaveLength(36);
});
