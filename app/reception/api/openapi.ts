import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import type { KeyedEndpoint } from '../endpoint-keyed.ts';
import { formats } from '../negotiation.ts';
import type { House } from '../page.ts';
import { apiRoot } from './api-root.ts';
import { idempotencyParameter, keyedOperation, keyedResponses, securitySchemes } from './openapi-keyed.ts';
import { problems } from './problem.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is described: the addresses for everybody, and those for who has a key. */
export interface Addresses {
  readonly all: readonly Endpoint[];
  readonly keyed: readonly KeyedEndpoint[];
}

/** What the API is called, where it says so itself. */
export const apiTitle = 'Open data en vragen van Regioloket';

/** The description of the API in OpenAPI 3.1, made from its endpoints: what it says is what they read and answer. */
export function openApiDocument(
  { all, keyed }: Addresses,
  { version, baseUrl }: Pick<House, 'version' | 'baseUrl'>,
): Record<string, unknown> {
  const { answers, components } = schemasOf([...all, ...keyed]);
  const answerOf = ({ name }: Pick<Endpoint, 'name'>) => answers[name] ?? {};
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: apiTitle,
      version,
      description:
        'Welke gemeente op welke dag in welk gebied ligt, en hoe elk gebied tegenover de referentieregio’s ligt. ' +
        'Iedereen mag dat lezen, zonder sleutel. Met een sleutel stelt een bestuur vragen, en volgt het die op.',
      license: { name: 'Per reeks wat haar bron zegt: zie /dcat', url: `${baseUrl}/api#licentie` },
    },
    servers: [{ url: baseUrl + apiRoot }],
    security: [],
    tags: groupsOf([...all, ...keyed]),
    paths: {
      ...Object.fromEntries(
        all.map((endpoint) => [endpoint.path, { get: operationOf(endpoint, answerOf(endpoint)) }]),
      ),
      ...keyedPaths(keyed, answerOf),
    },
    components: {
      securitySchemes,
      schemas: { ...components, Probleem: problemSchema },
      responses: { ...responses, ...keyedResponses },
      headers,
    },
  };
}

function keyedPaths(keyed: readonly KeyedEndpoint[], answerOf: (endpoint: KeyedEndpoint) => Json): Json {
  const paths = [...Map.groupBy(keyed, ({ path }) => path)].map(([path, endpoints]) => {
    const operations = endpoints.map((endpoint) => {
      const own = endpoint.method === 'post' ? [idempotencyParameter] : [];
      const common = { ...commonOf(endpoint), parameters: [...own, ...parametersOf(endpoint)] };
      return [endpoint.method, keyedOperation(endpoint, common, answerOf(endpoint))] as const;
    });
    return [path, Object.fromEntries(operations)] as const;
  });
  return Object.fromEntries(paths);
}

const groupDescriptions: Readonly<Record<Endpoint['group'], string>> = {
  Gemeenten: 'Gemeenten op een dag, en waar ze liggen.',
  Afbakeningen: 'Afbakeningen, hun gebieden en hun ligging tegenover de referentieregio’s.',
  'Referentieregio’s': 'De referentieregio’s, hun grenzen en wie erop ligt.',
  Fusies: 'Welke gemeente in welke opging, en codes van de ene dag naar de andere.',
  Vragen: 'Vragen stellen en opvolgen, met een sleutel van je organisatie.',
  'Over deze API': 'Catalogus, beschrijving en termen.',
};

function groupsOf(endpoints: readonly Pick<Endpoint, 'group'>[]): Json[] {
  const used = new Set(endpoints.map(({ group }) => group));
  return [...used].map((name) => ({ name, description: groupDescriptions[name] }));
}

function operationOf(endpoint: Endpoint, answer: Json): Json {
  const { isLinked, mediaType } = endpoint;
  const types = isLinked ? Object.values(formats) : [mediaType ?? formats.json];
  const content = types.map((type) => [type, { schema: type === formats.ttl ? { type: 'string' } : answer }]);
  return {
    ...commonOf(endpoint),
    parameters: parametersOf(endpoint),
    responses: {
      200: {
        description: 'Het antwoord.',
        headers: { ETag: { $ref: '#/components/headers/ETag' }, Link: { $ref: '#/components/headers/Link' } },
        content: Object.fromEntries(content),
      },
      304: { $ref: '#/components/responses/Ongewijzigd' },
      400: { $ref: '#/components/responses/Onjuist' },
      404: { $ref: '#/components/responses/NietGevonden' },
      ...(mediaType === undefined && { 406: { $ref: '#/components/responses/GeenGeschikteVorm' } }),
    },
  };
}

function commonOf({ name, group, summary, description }: Omit<Endpoint | KeyedEndpoint, 'method'>): Json {
  return { operationId: name, tags: [group], summary, ...(description !== undefined && { description }) };
}

function parametersOf({ params, query }: Pick<Endpoint, 'params' | 'query'>): Json[] {
  return [...parametersIn('path', params), ...parametersIn('query', query)];
}

function parametersIn(place: 'path' | 'query', schema: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(schema) as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, { description, example, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path',
    description,
    ...(example !== undefined && { example }),
    ...(rest.type === 'array' && { style: 'form', explode: false }),
    schema: rest,
  }));
}

/** The schemas of all answers; those with an id of their own stand under components, once. */
function schemasOf(endpoints: readonly Pick<Endpoint, 'name' | 'answer'>[]): {
  answers: Record<string, Json>;
  components: Json;
} {
  const all = z.object(Object.fromEntries(endpoints.map(({ name, answer }) => [name, answer])));
  const made = z.toJSONSchema(all, { override: ({ jsonSchema }) => void allowMore(jsonSchema) });
  const { properties = {}, $defs = {} } = atComponents(made) as {
    properties?: Record<string, Json>;
    $defs?: Record<string, Json>;
  };
  return { answers: properties, components: $defs };
}

/** Fields may be added to an answer without a new version of the API: a client must not count on their absence. */
function allowMore(schema: { additionalProperties?: unknown; id?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  delete schema.id;
}

function atComponents(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'));
}

const problemSchema = {
  type: 'object',
  description: 'Wat er misliep, als document volgens RFC 9457.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri', description: 'Adres van de uitleg.' },
    title: { type: 'string', enum: Object.values(problems).map(({ title }) => title) },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'Wat er misliep en wat je kunt doen.' },
    instance: { type: 'string', description: 'Het adres dat gevraagd werd.' },
    fouten: {
      type: 'object',
      description: 'Per parameter, of per plaats in de inhoud (JSON Pointer), wat er niet klopt.',
      additionalProperties: { type: 'string' },
    },
  },
};

const headers = {
  ETag: {
    description:
      'Het etiket van dit antwoord. Stuur het terug in If-None-Match: zonder verandering krijg je 304.',
    schema: { type: 'string' },
  },
  Link: {
    description: 'De volgende bladzijde (rel="next") en de JSON-LD-context.',
    schema: { type: 'string' },
  },
};

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } },
};

const responses = {
  Ongewijzigd: { description: 'Je hebt dit antwoord al.' },
  Onjuist: {
    description: 'Een parameter klopt niet, of het adres is niet leesbaar.',
    content: problemContent,
  },
  NietGevonden: { description: 'Dit bestaat niet.', content: problemContent },
  GeenGeschikteVorm: { description: 'Dit antwoord is er niet in die vorm.', content: problemContent },
};
