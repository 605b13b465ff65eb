import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { Form } from '#design/form/form.tsx';
import type { Reading, Writing } from '#platform/context.ts';
import { Invalid } from '#platform/refusals.ts';
import { testDatabase } from '../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../test/harness/site.ts';
import type { FormRequest, Outcome, PageRequest } from './page.ts';
import { fileFormLimit } from './read-form.ts';
import type { Route } from './route.ts';

const received: FormRequest[] = [];

/** A page that takes a file and a word, and refuses the word "fout". */
const page = {
  GET: async (_ctx: unknown, { formKey, entered }: PageRequest) => ({
    title: 'Bestand',
    body: (
      <Form action="/bestand" oneTimeKey={formKey} upload>
        <p>{entered?.message}</p>
        <input name="woord" value={entered?.values.text('woord')} />
      </Form>
    ),
  }),
  POST: async (_ctx: unknown, request: FormRequest): Promise<Outcome> => {
    received.push(request);
    if (request.form.text('woord') === 'fout') throw new Invalid('Kies een ander woord.');
    return { seeOther: `/bestand?nummer=${received.length}` };
  },
};

const steps: string[] = [];

/** A page that prepares its deed, and refuses the word "fout" while it does. */
const prepared = {
  GET: page.GET,
  PREPARE: async (ctx: Reading, { form }: FormRequest) => {
    steps.push(`prepare ${(await openTransactions(ctx)).length}`);
    if (form.text('woord') === 'fout') throw new Invalid('Kies een ander woord.');
    return async (writing: Writing): Promise<Outcome> => {
      steps.push(`deed ${(await openTransactions(writing)).length}`);
      return { seeOther: `/voorbereid?nummer=${steps.length}` };
    };
  },
};

/** The transactions of this database that wrote something, seen from this one. */
async function openTransactions(ctx: Reading): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and backend_xid is not null
  `.execute(ctx.db as Writing['db']);
  return rows;
}

const routes: readonly Route[] = [
  { path: '/voorbereid', page: prepared, get: 'public', post: 'public', upload: true },
  { path: '/voorbereid/aangemeld', page: prepared, get: 'public', post: 'signedIn', upload: true },
  { path: '/bestand', page, get: 'public', post: 'public', upload: true },
  { path: '/bestand/:id/lezen', page, get: 'public', post: 'signedIn', upload: true },
  { path: '/tekst', page, get: 'public', post: 'public' },
];
const database = testDatabase('world');
const site = testSite(database, {}, routes);

const file = (content: BlobPart, name = 'Zone’s.csv') => new File([content], name, { type: 'text/csv' });
const raw = async (body: BodyInit, kind = 'multipart/form-data; boundary=x') =>
  (await site.app()).request('http://localhost:3000/bestand', {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': kind },
    body,
  });
const part = (name: string, value: string, more = '') =>
  `--x\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;

test('a form with a file arrives with its words, its file and every byte of it', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const answer = await site.post('/bestand', { woord: 'één\r\ntwee', bestand: file(bytes) });
  expect(answer.status).toBe(303);
  const form = received.at(-1)?.form;
  expect(form?.text('woord')).toBe('één\ntwee');
  expect(form?.file('bestand')).toEqual({
    name: 'Zone’s.csv',
    originalName: 'Zone’s.csv',
    type: 'text/csv',
    bytes,
  });
  expect(form?.file('woord')).toBeNull();
});

test('the same page takes a form without a file, sent either way', async () => {
  expect((await site.post('/bestand', { woord: 'a' })).status).toBe(303);
  expect(received.at(-1)?.form.file('bestand')).toBeNull();
  expect((await raw(`${part('bestand', '', '; filename=""')}--x--\r\n`)).status).toBe(303);
  expect(received.at(-1)?.form.files).toEqual([]);
});

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ik\\zones.xlsx', 'zones.xlsx'],
  ['zones\u202Exslx.exe', 'zonesxslx.exe'],
  ['a\u0001b.csv', 'ab.csv'],
  ['..', 'bestand zonder naam'],
  [`${'a'.repeat(300)}.csv`, `${'a'.repeat(196)}.csv`],
])('a file called %j is known as %j', async (given, known) => {
  await site.post('/bestand', { bestand: file('x', given) });
  expect(received.at(-1)?.form.file('bestand')?.name).toBe(known);
});

test.each([
  ['that breaks off', part('woord', 'a')],
  ['without a beginning', 'woord=a'],
  ['with another boundary', '--y\r\n\r\n--y--'],
  ['with a part without a name', '--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--'],
  ['with null characters', `${part('woord', 'a\0')}--x--`],
  ['with too many fields', `${part('woord', 'a').repeat(1_001)}--x--`],
  ['with broken UTF-8', Buffer.from(`${part('woord', '\u00ff')}--x--`, 'latin1')],
  ['that is empty', ''],
])('a form %s is refused in Dutch', async (_what, body) => {
  const before = received.length;
  const answer = await raw(body);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('niet leesbaar verzonden');
  expect(received.length).toBe(before);
  expect(site.bugs).toEqual([]);
});

test('a form without a boundary, and files where none are taken, are refused', async () => {
  expect((await raw('--x--', 'multipart/form-data')).status).toBe(400);
  expect((await site.post('/tekst', { bestand: file('x') })).status).toBe(400);
});

describe('the limit', () => {
  const large = 'x'.repeat(2_000_000);

  test('is 10 MB where a page takes files, whatever its parameters', async () => {
    expect((await site.post('/bestand', { bestand: file(large) })).status).toBe(303);
    expect((await site.post('/bestand/7/lezen', { bestand: file(large) })).status).toBe(401);
  });

  test('is said in Dutch when it is passed', async () => {
    const answer = await site.post('/bestand', { bestand: file('x'.repeat(fileFormLimit)) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('hoogstens 10 MB');
  });

  test('stays 1 MB everywhere else', async () => {
    const answer = await site.post('/tekst', { woord: large });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('hoogstens 1 MB');
    expect((await site.post('/bestaat-niet', { bestand: file(large) })).status).toBe(413);
  });
});

test('a refused form comes back with its words, and asks for the file again', async () => {
  const answer = await site.post('/bestand', { woord: 'fout', bestand: file('x') });
  const text = await answer.text();
  expect(answer.status).toBe(422);
  expect(text).toContain('Kies een ander woord. Kies ook je bestand opnieuw');
  expect(text).toContain('value="fout"');
});

test('a form of who is no longer signed in asks for the same file, to send again', async () => {
  const answer = await site.post('/bestand/7/lezen', { woord: 'a', bestand: file('x', 'zones.csv') });
  const text = await answer.text();
  expect(answer.status).toBe(401);
  expect(text).toContain('enctype="multipart/form-data"');
  expect(text).toMatch(/type="file"[^>]*/);
  expect(text).toContain('Bestand: zones.csv');
  expect(text).toContain('Kies dit bestand opnieuw');
});

test('the same file sent twice with one key is one deed; another file is none', async () => {
  const key = /name="sleutel" value="([^"]+)"/.exec(await (await site.get('/bestand')).text())?.[1] ?? '';
  const send = (content: string) => site.post('/bestand', { sleutel: key, bestand: file(content) });
  const first = (await send('een')).headers.get('location');
  expect(first).toMatch(/nummer=/);
  expect((await send('een')).headers.get('location')).toBe(first);
  expect((await send('twee')).status).toBe(409);
});

describe('a page that prepares its deed', () => {
  test('does so while no transaction is open, and does the deed once', async () => {
    steps.length = 0;
    const key = await formKeyOn(site, '/voorbereid');
    const send = () => site.post('/voorbereid', { sleutel: key, bestand: file('een') });
    const first = await send();
    expect([first.status, steps]).toEqual([303, ['prepare 0', 'deed 1']]);
    expect((await send()).headers.get('location')).toBe(first.headers.get('location'));
    expect(steps).toEqual(['prepare 0', 'deed 1', 'prepare 0']);
  });

  test('gets back the form that it refused', async () => {
    const answer = await site.post('/voorbereid', { woord: 'fout' });
    expect([answer.status, (await answer.text()).includes('value="fout"')]).toEqual([422, true]);
  });

  test('prepares nothing for who may not, or for a form of another site', async () => {
    steps.length = 0;
    expect((await site.post('/voorbereid/aangemeld', { woord: 'a' })).status).toBe(401);
    const foreign = await (await site.app()).request('http://localhost:3000/voorbereid', {
      method: 'POST',
      headers: { origin: 'https://elders.test', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'woord=a',
    });
    expect([foreign.status, steps]).toEqual([403, []]);
  });
});
