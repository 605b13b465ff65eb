import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiSite, endpoints } from './api-site.ts';

const site = apiSite();
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);

const days = ['2018-12-31', '2021-05-01', '2023-01-01', '2024-12-31', '2025-01-01', '2031-01-01'];

interface Described {
  paths: Record<string, { get: { operationId: string; parameters: { name: string }[] } }>;
}
let described: Described;

beforeAll(async () => {
  described = (await (await site.ask('/openapi.json')).json()) as Described;
  ajv.addSchema(closed(described) as object, 'api');
});

/** In a test an answer may hold nothing that is not described, though a client must bear it. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isObject = inside.type === 'object' && 'properties' in inside && !('additionalProperties' in inside);
  return isObject ? { ...inside, additionalProperties: false } : inside;
}

function faultsOf(path: string, answer: unknown, status = '200', type = 'application/json'): unknown {
  const inDocument = ['paths', path, 'get', 'responses', status, 'content', type, 'schema'];
  const pointer = inDocument.map((part) =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  const validate = ajv.compile({ $ref: `api#/${pointer.join('/')}` });
  return validate(answer) ? null : validate.errors?.slice(0, 3);
}

describe.each(endpoints)('$path', ({ path, examples, mediaType }) => {
  test.each(examples)('answers %s as described', async (example) => {
    const response = await site.ask(example);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType ?? 'application/json');
    const answer: unknown = await response.json();
    expect(faultsOf(path, answer, '200', mediaType)).toBeNull();
  });
});

const dated = endpoints.filter(({ query }) => 'datum' in query.shape);

describe.each(dated)('$path', ({ path, examples, mediaType }) => {
  test.each(days)('answers as described on %s', async (day) => {
    const [address = '', search = ''] = examples[0]?.split('?') ?? [];
    const asked = new URLSearchParams(search);
    asked.set('datum', day);
    // A region or an area of that day may not have been there; the list of them says what was.
    asked.delete('referentieregio');
    const response = await site.ask(`${address}?${asked}`);
    const answer: unknown = await response.json();
    if (response.status === 200) expect(faultsOf(path, answer, '200', mediaType)).toBeNull();
    else expect([response.status, answer]).toMatchObject([404, { title: 'Niet gevonden' }]);
  });
});

test('every parameter is described in a Dutch sentence, with an example', () => {
  for (const [path, { get }] of Object.entries(described.paths)) {
    for (const parameter of get.parameters) {
      expect(parameter, path).toMatchObject({
        description: expect.stringMatching(/^[A-Z]/),
        example: expect.anything(),
      });
    }
  }
});

test('every delineation of every day has an answer as described, its comparison too', async () => {
  for (const day of ['2018-12-31', '2023-01-01', '2026-11-23']) {
    const list = (await (await site.ask(`/afbakeningen?datum=${day}`)).json()) as {
      items: { code: string }[];
    };
    for (const { code } of list.items) {
      for (const path of ['/afbakeningen/{code}', '/afbakeningen/{code}/vergelijking']) {
        const response = await site.ask(`${path.replace('{code}', code)}?datum=${day}`);
        expect(faultsOf(path, await response.json()), `${path} ${code} ${day}`).toBeNull();
      }
    }
  }
});

test('municipalities of any day and every version have an answer as described', async () => {
  const list = (await (await site.ask('/gemeenten?per_pagina=500&datum=2018-12-31')).json()) as {
    items: { nis: string }[];
  };
  expect(list.items).toHaveLength(308);
  // One in nine, and all that merged since.
  const merged = (await (await site.ask('/fusies')).json()) as { items: { van: { nis: string } }[] };
  const sample = list.items.filter((_, at) => at % 9 === 0).map(({ nis }) => nis);
  for (const nis of new Set([...sample, ...merged.items.map(({ van }) => van.nis)])) {
    expect(faultsOf('/gemeenten/{nis}', await (await site.ask(`/gemeenten/${nis}`)).json()), nis).toBeNull();
  }
  const delineation = (await (await site.ask('/afbakeningen/referentieregio')).json()) as {
    versies: { id: string }[];
  };
  expect(delineation.versies.length).toBeGreaterThan(2);
  for (const { id } of delineation.versies) {
    const answer: unknown = await (await site.ask(`/afbakeningen/referentieregio/versies/${id}`)).json();
    expect(faultsOf('/afbakeningen/{code}/versies/{id}', answer), id).toBeNull();
  }
});

test('a former and a misspelt name lead to the municipality of the day', async () => {
  const meant = async (query: string) => {
    const response = await site.ask(`/gemeenten/bedoeld?${query}`);
    const { items } = (await response.json()) as { items: unknown[] };
    return items;
  };
  expect(await meant('naam=Kruishoutem')).toEqual([
    { nis: '45068', naam: 'Kruisem', via: 'Kruishoutem', gevondenDoor: 'andere-dag' },
  ]);
  expect(await meant('naam=Kruishoutem&datum=2018-12-31')).toEqual([
    { nis: '45017', naam: 'Kruishoutem', via: 'Kruishoutem', gevondenDoor: 'naam' },
  ]);
  expect(await meant('naam=Torhuot')).toMatchObject([{ nis: '31033', gevondenDoor: 'lijkt-erop' }]);
  expect(await meant('naam=xqxqxq')).toEqual([]);
});
