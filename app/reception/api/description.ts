import { z } from 'zod';
import { type Endpoint, endpoint } from '../endpoint.ts';
import type { House } from '../page.ts';
import { openApiDocument } from './openapi.ts';
import type { Context } from './turtle.ts';

const entrySchema = z.object({
  titel: z.string(),
  versie: z.string(),
  beschrijving: z.url().meta({ description: 'De beschrijving in OpenAPI 3.1.' }),
  handleiding: z.url().meta({ description: 'De leesbare handleiding.' }),
  context: z.url().meta({ description: 'De JSON-LD-context.' }),
  adressen: z.array(z.object({ adres: z.string(), over: z.string() })),
});

/** What the API says about itself: its entry, its description and its terms. All follow from the endpoints. */
export function descriptionEndpoints(
  endpoints: readonly Endpoint[],
  context: Context,
  house: Described,
): readonly Endpoint[] {
  const all: Endpoint[] = [...endpoints];
  const own = [entry(all, house), description(all, house), terms(context)];
  all.push(...own);
  return own;
}

type Described = Pick<House, 'version' | 'baseUrl'>;

const key = async () => 'the same for a version of the program';

function entry(all: readonly Endpoint[], { version, baseUrl }: Described): Endpoint {
  const root = `${baseUrl}/api/v1`;
  return endpoint({
    path: '/',
    name: 'begin',
    group: 'Over deze API',
    summary: 'Alle adressen van deze API.',
    answer: entrySchema,
    examples: ['/'],
    key,
    answerTo: async () => ({
      titel: 'Open data van Regioloket',
      versie: version,
      beschrijving: `${root}/openapi.json`,
      handleiding: `${baseUrl}/api`,
      context: `${root}/context.jsonld`,
      adressen: all.map(({ path, summary }) => ({ adres: root + path, over: summary })),
    }),
  });
}

function description(all: readonly Endpoint[], house: Described): Endpoint {
  return endpoint({
    path: '/openapi.json',
    name: 'beschrijving',
    group: 'Over deze API',
    summary: 'De beschrijving van deze API in OpenAPI 3.1.',
    answer: z.record(z.string(), z.unknown()),
    mediaType: 'application/json',
    examples: ['/openapi.json'],
    key,
    answerTo: async () => openApiDocument(all, house),
  });
}

function terms(context: Context): Endpoint {
  return endpoint({
    path: '/context.jsonld',
    name: 'context',
    group: 'Over deze API',
    summary: 'De JSON-LD-context: wat elk veld betekent, in termen van OSLO en W3C.',
    answer: z.object({ '@context': z.record(z.string(), z.unknown()) }),
    mediaType: 'application/ld+json',
    examples: ['/context.jsonld'],
    key,
    answerTo: async () => ({ '@context': { ...context } }),
  });
}
