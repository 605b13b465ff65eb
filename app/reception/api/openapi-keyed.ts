import { z } from 'zod';
import type { KeyedEndpoint } from '../endpoint-keyed.ts';
import { formats } from '../negotiation.ts';
import { callLimit } from './sent-body.ts';

type Json = Readonly<Record<string, unknown>>;

/** How a program shows its key. */
export const securitySchemes = {
  sleutel: {
    type: 'http',
    scheme: 'bearer',
    description:
      'Een sleutel van je organisatie, die met rl_ begint. ABB maakt ze; ze blijft op je server, nooit in een browser of een app.',
  },
};

/** What an address with a key asks and answers, beside what it has in common with the open ones. */
export function keyedOperation(endpoint: KeyedEndpoint, common: Json, answer: Json): Json {
  const content = { [formats.json]: { schema: answer, example: endpoint.answerExample } };
  const refused = (...names: string[]) =>
    Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/responses/${keyedRefusals[name]}` }]),
    );
  const isDeed = endpoint.method === 'post';
  return {
    ...common,
    security: [{ sleutel: [endpoint.scope] }],
    ...(isDeed && { requestBody: bodyOf(endpoint.body, endpoint.bodyExample) }),
    responses: {
      ...(isDeed
        ? { 201: { description: 'Geregistreerd.', headers: { Location: location }, content } }
        : { 200: { description: 'Het antwoord.', content } }),
      ...refused('400', '401', '403'),
      ...(isDeed ? refused('409', '413', '415', '422') : refused('404')),
      ...refused('406', '429'),
    },
  };
}

/** The header by which the same deed is done once. */
export const idempotencyParameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Een eigen tekst voor deze vraag, bijvoorbeeld een UUID. Met dezelfde tekst en dezelfde inhoud krijg je dertig dagen lang hetzelfde antwoord, en is er één vraag.',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  example: '0198e6a2-7c1d-7e52-9a51-3a1f0f4f7b11',
};

const location = { description: 'Het adres van de vraag.', schema: { type: 'string', format: 'uri' } };

function bodyOf(schema: z.ZodType, example: unknown): Json {
  const { $schema, ...made } = z.toJSONSchema(schema, { io: 'input' });
  return {
    required: true,
    description: `Hoogstens ${callLimit / 1_000_000} MB.`,
    content: { [formats.json]: { schema: made, example } },
  };
}

/** Of the refusals of a call with a key, by their status: the name under components. */
const keyedRefusals: Readonly<Record<string, string>> = {
  400: 'Onjuist',
  401: 'GeenSleutel',
  403: 'RechtOntbreekt',
  404: 'NietGevonden',
  406: 'GeenGeschikteVorm',
  409: 'AndereHerhaling',
  413: 'TeGroot',
  415: 'AndereInhoudsvorm',
  422: 'OnjuisteInhoud',
  429: 'TeVaak',
};

const problem = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
};

/** What a call with a key is refused with, beside the refusals of every address. */
export const keyedResponses = {
  GeenSleutel: { description: 'De sleutel ontbreekt, of is onbekend, verlopen of ingetrokken.', ...problem },
  RechtOntbreekt: { description: 'De sleutel mag dit niet.', ...problem },
  AndereHerhaling: {
    description: 'Deze Idempotency-Key is al gebruikt, met een andere inhoud.',
    ...problem,
  },
  TeGroot: { description: 'De inhoud is te groot.', ...problem },
  AndereInhoudsvorm: { description: 'De inhoud is geen JSON.', ...problem },
  OnjuisteInhoud: {
    description: 'De inhoud klopt niet; in fouten staat per plaats (JSON Pointer) wat er scheelt.',
    ...problem,
  },
  TeVaak: {
    description: 'Met deze sleutel wordt te vaak gevraagd.',
    headers: {
      'Retry-After': { description: 'Na hoeveel seconden het weer kan.', schema: { type: 'integer' } },
    },
    ...problem,
  },
};
