import { beforeAll, describe, expect, test } from 'vitest';
import { revokeApiKey } from '#rooms/people/commands/revoke-api-key.ts';
import { api } from '../../app/api-endpoints.ts';
import { testDatabase, writing } from '../harness/database.ts';
import { testSite } from '../harness/site.ts';
import { testMoment } from '../harness/test-moment.ts';
import { call, keyOf, type TestCall, type TestKey } from './api-keys.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const governor = 'Gouverneur van de provincie West-Vlaanderen';

let torhout: TestKey;
let nijlen: TestKey;
let ofGovernor: TestKey;
beforeAll(async () => {
  torhout = await keyOf(database, 'Torhout');
  nijlen = await keyOf(database, 'Nijlen');
  ofGovernor = await keyOf(database, governor);
});

const question = { onderwerp: 'Een vraag van een programma', vraag: 'Wie is bevoegd?' };
let asked = 0;

/** Asks a question under a key of its own, unless the call says otherwise. */
async function ask(given: TestCall & { readonly once?: string } = {}): Promise<Response> {
  asked += 1;
  const { once = `vraag-${asked}`, headers = {}, ...rest } = given;
  return await call(site, '/vragen', {
    method: 'POST',
    key: torhout.key,
    body: question,
    headers: { 'idempotency-key': once, ...headers },
    ...rest,
  });
}

interface Problem {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly fouten?: Readonly<Record<string, string>>;
}

async function problemIn(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  return (await response.json()) as Problem;
}

const kindOf = ({ type }: Problem) => type.split('#')[1];

async function count(): Promise<number> {
  const { total } = await database.kysely
    .selectFrom('inquiries.inquiry')
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

describe('a question', () => {
  test('is registered for the organisation of the key, and says where it is', async () => {
    const response = await ask({ body: { ...question, naam: 'Zaaksysteem', email: 'zaak@torhout.test' } });
    expect(response.status).toBe(201);
    const made = (await response.json()) as Record<string, string>;
    expect(response.headers.get('location')).toBe(made.adres);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(made).toMatchObject({
      stand: 'in-behandeling',
      beurt: 'abb',
      vertrouwelijk: false,
      bevestigdOp: null,
    });
    const found = await (await call(site, `/vragen/${made.nummer}`, torhout)).json();
    expect(found).toMatchObject({ ...made, vraag: question.vraag, gebeurd: [{ wat: 'geregistreerd' }] });

    const kept = await database.kysely
      .selectFrom('inquiries.inquiry')
      .selectAll()
      .where('number', '=', made.nummer ?? '')
      .executeTakeFirstOrThrow();
    expect(kept).toMatchObject({
      channel: 'api',
      asker_name: 'Zaaksysteem',
      asker_email: 'zaak@torhout.test',
    });
    const line = await database.kysely
      .selectFrom('journal.line')
      .selectAll()
      .where('subject_id', '=', kept.id)
      .executeTakeFirstOrThrow();
    expect(line).toMatchObject({ actor_kind: 'key', actor_name: torhout.id, person_id: null });
    expect(line.organization_id).toBe(kept.asker_organization_id);
  });

  test('takes files, that the office and its asker may open', async () => {
    const inhoud = Buffer.from('Besluit van de raad.').toString('base64');
    const response = await ask({ body: { ...question, bijlagen: [{ naam: '../besluit.txt', inhoud }] } });
    expect(response.status).toBe(201);
    const { nummer } = (await response.json()) as { nummer: string };
    const office = await site.signInAs('coordinator@abb.test');
    const page = await (await site.get(`/vragen/${nummer}`, { as: office })).text();
    const [, path = ''] = /href="([^"]*\/bijlagen\/[^"]*)"/.exec(page) ?? [];
    const file = await site.get(path, { as: office });
    expect(await file.text()).toBe('Besluit van de raad.');
    expect(file.headers.get('content-disposition')).not.toContain('..');
  });

  test('with the same Idempotency-Key and body is the same, byte for byte, also at once', async () => {
    const before = await count();
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => ask({ once: 'vijf tegelijk'.replace(' ', '-') })),
    );
    responses.push(await ask({ once: 'vijf-tegelijk' }));
    expect(responses.map(({ status }) => status)).toEqual(Array(6).fill(201));
    const texts = new Set(await Promise.all(responses.map((one) => one.text())));
    expect(texts.size).toBe(1);
    expect(new Set(responses.map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test('with the same Idempotency-Key after a restart is the same', async () => {
    const first = await ask({ once: 'herstart' });
    const restarted = testSite(database, { admits: async () => true });
    const again = await call(restarted, '/vragen', {
      method: 'POST',
      key: torhout.key,
      body: question,
      headers: { 'idempotency-key': 'herstart' },
    });
    expect(await again.text()).toBe(await first.text());
  });

  test('with the same Idempotency-Key and another body is refused, and with another key it is another question', async () => {
    const first = (await (await ask({ once: 'gedeeld' })).json()) as { nummer: string };
    const other = await ask({ once: 'gedeeld', body: { ...question, vraag: 'Iets anders?' } });
    expect(other.status).toBe(409);
    expect(kindOf(await problemIn(other))).toBe('andere-herhaling');
    const ofOther = await ask({ once: 'gedeeld', key: nijlen.key });
    expect(ofOther.status).toBe(201);
    expect(((await ofOther.json()) as { nummer: string }).nummer).not.toBe(first.nummer);
  });

  test('is not registered without an Idempotency-Key', async () => {
    for (const key of ['', 'met spatie', 'x'.repeat(256)]) {
      const refused = await ask({ headers: { 'idempotency-key': key } });
      expect(refused.status).toBe(400);
      expect((await problemIn(refused)).fouten).toHaveProperty('Idempotency-Key');
    }
  });

  test.each([
    [{}, ['/onderwerp', '/vraag']],
    [{ ...question, onderwerp: 'a\nb' }, ['/onderwerp']],
    [{ ...question, vraag: '  ' }, ['/vraag']],
    [{ ...question, vraag: 'x'.repeat(50_001) }, ['/vraag']],
    [{ ...question, vraag: 'a\0b' }, ['/vraag']],
    [{ ...question, naam: '\ud800' }, ['/naam']],
    [{ ...question, email: 'geen adres' }, ['/email']],
    [{ ...question, telefoon: 12 }, ['/telefoon']],
    [{ ...question, organisatie: 'Nijlen' }, ['/organisatie']],
    [{ ...question, 'a/b~c': 1 }, ['/a~1b~0c']],
    [{ ...question, vertrouwelijk: true }, ['/vertrouwelijk']],
    [{ ...question, bijlagen: 'geen lijst' }, ['/bijlagen']],
    [{ ...question, bijlagen: [{ naam: 'a.txt', inhoud: 'geen base64!' }] }, ['/bijlagen/0/inhoud']],
    [{ ...question, bijlagen: [{ naam: 'a.txt', inhoud: '' }] }, ['/bijlagen']],
    [{ ...question, bijlagen: [{ inhoud: 'YQ==' }] }, ['/bijlagen/0/naam']],
    [{ ...question, bijlagen: Array(21).fill({ naam: 'a.txt', inhoud: 'YQ==' }) }, ['/bijlagen']],
    [['geen', 'object'], ['']],
  ])('with %j says what is wrong, and where', async (body, places) => {
    const before = await count();
    const refused = await ask({ body });
    expect(refused.status).toBe(422);
    const problem = await problemIn(refused);
    expect(kindOf(problem)).toBe('onjuiste-inhoud');
    expect(Object.keys(problem.fouten ?? {})).toEqual(places);
    for (const sentence of Object.values(problem.fouten ?? {})) expect(sentence).toMatch(/^[A-Z“].*[.]$/);
    expect(await count()).toBe(before);
  });

  test.each([
    ['geen json', {}, 400, 'onleesbare-inhoud'],
    ['', {}, 400, 'onleesbare-inhoud'],
    ['a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'andere-inhoudsvorm'],
    ['{}', { 'content-length': '15000001' }, 413, 'te-groot'],
    [`{"vraag":"${'x'.repeat(15_000_001)}"}`, {}, 413, 'te-groot'],
    ['{}', { accept: 'text/turtle' }, 406, 'geen-geschikte-vorm'],
  ])('of which the body is %.12s is refused', async (body, headers, status, kind) => {
    const refused = await ask({ body, headers: { 'idempotency-key': 'x', ...headers } });
    expect(refused.status).toBe(status);
    expect(kindOf(await problemIn(refused))).toBe(kind);
  });

  test('in confidence is for a governor, and nobody else finds it', async () => {
    const confided = await ask({ key: ofGovernor.key, body: { ...question, vertrouwelijk: true } });
    expect(confided.status).toBe(201);
    const { nummer } = (await confided.json()) as { nummer: string };
    expect((await call(site, `/vragen/${nummer}`, ofGovernor)).status).toBe(200);
    for (const other of [torhout, nijlen])
      expect((await call(site, `/vragen/${nummer}`, other)).status).toBe(404);
  });
});

test('what the description gives as an example is asked, and every answer holds by its schema', async () => {
  const schemas = new Map(api.keyed.map((one) => [`${one.method} ${one.path}`, one]));
  const asking = schemas.get('post /vragen');
  if (asking?.method !== 'post') throw new Error('there is no address to ask at');
  const made = (await (await ask({ body: asking.bodyExample })).json()) as { nummer: string };
  const answers = [
    [made, 'post /vragen'],
    [await (await call(site, `/vragen/${made.nummer}`, torhout)).json(), 'get /vragen/{nummer}'],
    [await (await call(site, '/vragen', torhout)).json(), 'get /vragen'],
  ] as const;
  for (const [answer, name] of answers) expect(schemas.get(name)?.answer.parse(answer)).toEqual(answer);
});

describe('the list', () => {
  test('has the questions of the organisation, the last first, in pages', async () => {
    for (let made = 0; made < 3; made += 1) await ask({ key: nijlen.key });
    const seen: string[] = [];
    let next: string | null = '/vragen?per_pagina=2';
    while (next !== null) {
      const page = (await (await call(site, next, nijlen)).json()) as {
        items: { nummer: string; geregistreerdOp: string }[];
        totaal: number;
        volgende: string | null;
      };
      seen.push(...page.items.map(({ nummer }) => nummer));
      expect(page.totaal).toBeGreaterThan(2);
      next = page.volgende?.slice('http://localhost:3000/api/v1'.length) ?? null;
    }
    expect(new Set(seen).size).toBe(seen.length);
    const owners = await database.kysely
      .selectFrom('inquiries.inquiry as inquiry')
      .innerJoin('parties.organization as asker', 'asker.id', 'inquiry.asker_organization_id')
      .select(['inquiry.number', 'asker.name'])
      .execute();
    const own = owners.filter(({ name }) => name === 'Nijlen').map(({ number }) => number);
    expect(seen.toSorted()).toEqual(own.toSorted());
  });

  test('narrows to what changed since, and refuses what it does not know', async () => {
    const later = encodeURIComponent(new Date(testMoment.getTime() + 1).toISOString());
    const none = await call(site, `/vragen?gewijzigd_sinds=${later}`, nijlen);
    expect(await none.json()).toEqual({ items: [], totaal: 0, volgende: null });
    for (const query of ['gewijzigd_sinds=gisteren', 'organisatie=Torhout', 'pagina=0'])
      expect((await call(site, `/vragen?${query}`, nijlen)).status).toBe(400);
    expect((await call(site, '/vragen?pagina=999', nijlen)).status).toBe(404);
  });
});

describe('a key', () => {
  test('that is missing, unknown, expired or revoked opens nothing, at once', async () => {
    const revoked = await keyOf(database, 'Torhout');
    expect((await call(site, '/vragen', revoked)).status).toBe(200);
    await writing(database, (ctx) => revokeApiKey(ctx, revoked.id));
    const tomorrow = await keyOf(database, 'Torhout', { validTo: '2026-11-24' });
    const after = testSite(database, {
      admits: async () => true,
      clock: () => new Date('2026-11-24T08:00:00Z'),
    });
    const answers = [
      await call(site, '/vragen'),
      await call(site, '/vragen', { headers: { authorization: `Basic ${torhout.key}` } }),
      await call(site, '/vragen', { key: 'rl_onbekend' }),
      await call(site, '/vragen', revoked),
      await ask({ key: revoked.key }),
      await call(after, '/vragen', tomorrow),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="Regioloket"/);
      expect(kindOf(await problemIn(answer))).toBe('geen-sleutel');
    }
    expect((await call(site, '/vragen', tomorrow)).status).toBe(200);
  });

  test('without the right may not, and hears which one', async () => {
    const asking = await keyOf(database, 'Torhout', { scopes: ['vragen.stellen'] });
    const reading = await keyOf(database, 'Torhout', { scopes: ['vragen.lezen'] });
    const made = await ask({ key: asking.key });
    expect(made.status).toBe(201);
    const { nummer } = (await made.json()) as { nummer: string };
    expect((await call(site, `/vragen/${nummer}`, reading)).status).toBe(200);
    const refused = [
      [await ask({ key: reading.key }), 'vragen.stellen'],
      [await call(site, '/vragen', asking), 'vragen.lezen'],
      [await call(site, `/vragen/${nummer}`, asking), 'vragen.lezen'],
    ] as const;
    for (const [response, scope] of refused) {
      expect(response.status).toBe(403);
      expect(response.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
      expect((await problemIn(response)).detail).toContain(scope);
    }
  });

  test('says when it was used last, and opens no page of the site', async () => {
    const used = await keyOf(database, 'Torhout');
    const lastUsed = () =>
      database.kysely
        .selectFrom('people.api_key')
        .select('last_used_at')
        .where('id', '=', used.id)
        .executeTakeFirstOrThrow();
    expect((await lastUsed()).last_used_at).toBeNull();
    await call(site, '/vragen', used);
    expect((await lastUsed()).last_used_at).toEqual(testMoment);
    const page = await site.get('/vragen', { headers: { authorization: `Bearer ${used.key}` } });
    expect(page.status).toBe(303);
  });

  test('that asks too often waits, and no other key with it', async () => {
    const counted = testSite(database);
    const busy = await keyOf(database, 'Torhout');
    const statuses = new Set<number>();
    for (let times = 0; times < 125; times += 1)
      statuses.add((await call(counted, '/vragen/x', busy)).status);
    expect([...statuses]).toEqual([404, 429]);
    const refused = await call(counted, '/vragen', busy);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(kindOf(await problemIn(refused))).toBe('te-vaak');
    expect((await call(counted, '/vragen', nijlen)).status).toBe(200);
  });
});

test('no other site may ask in the name of a key, and no other method is known', async () => {
  const asked = await call(site, '/vragen', { ...torhout, headers: { origin: 'https://elders.voorbeeld' } });
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await call(site, '/vragen', { method: 'OPTIONS' });
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([405, null]);
  expect(preflight.headers.get('allow')).toBe('POST, GET, HEAD');
  expect((await call(site, '/vragen/RV-2026-000001', { method: 'DELETE', key: torhout.key })).status).toBe(
    405,
  );
  expect(asked.headers.get('etag')).toBeNull();
});

test('no bug came of all this', () => {
  expect(site.bugs).toEqual([]);
});
