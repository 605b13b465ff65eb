import { z } from 'zod';
import { type Endpoint, endpoint } from '../endpoint.ts';
import type { KeyedEndpoint } from '../endpoint-keyed.ts';
import type { House } from '../page.ts';
import { apiRoot } from './api-root.ts';
import { type Addresses, apiTitle, openApiDocument } from './openapi.ts';
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
  { endpoints, keyed, context }: Told,
  house: Described,
): readonly Endpoint[] {
  const all: Endpoint[] = [...endpoints];
  const own = [entry({ all, keyed }, house), description({ all, keyed }, house), terms(context)];
  all.push(...own);
  return own;
}

interface Told {
  readonly endpoints: readonly Endpoint[];
  readonly keyed: readonly KeyedEndpoint[];
  readonly context: Context;
}

type Described = Pick<House, 'version' | 'baseUrl'>;

function entry({ all, keyed }: Addresses, { version, baseUrl }: Described): Endpoint {
  const root = baseUrl + apiRoot;
  return document({
    path: '/',
    name: 'begin',
    summary: 'Alle adressen van deze API.',
    answer: entrySchema,
    make: () => ({
      titel: apiTitle,
      versie: version,
      beschrijving: `${root}/openapi.json`,
      handleiding: `${baseUrl}/api`,
      context: `${root}/context.jsonld`,
      adressen: [...all, ...keyed].map(({ path, summary }) => ({ adres: root + path, over: summary })),
    }),
  });
}

function description(addresses: Addresses, house: Described): Endpoint {
  return document({
    path: '/openapi.json',
    name: 'beschrijving',
    summary: 'De beschrijving van deze API in OpenAPI 3.1.',
    answer: z.record(z.string(), z.unknown()),
    mediaType: 'application/json',
    make: () => openApiDocument(addresses, house),
  });
}

function terms(context: Context): Endpoint {
  return document({
    path: '/context.jsonld',
    name: 'context',
    summary: 'De JSON-LD-context: wat elk veld betekent, in termen van OSLO en W3C.',
    answer: z.object({ '@context': z.record(z.string(), z.unknown()) }),
    mediaType: 'application/ld+json',
    make: () => ({ '@context': { ...context } }),
  });
}

/** A document about the API itself: made once, and its own text says whether it changed. */
function document<Answer extends z.ZodType>(given: {
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly answer: Answer;
  readonly mediaType?: string;
  make(): z.input<Answer>;
}): Endpoint {
  let made: { readonly answer: z.input<Answer>; readonly text: string } | null = null;
  const once = () => {
    const answer = made?.answer ?? given.make();
    made ??= { answer, text: JSON.stringify(answer) };
    return made;
  };
  return endpoint({
    ...given,
    group: 'Over deze API',
    examples: [given.path],
    key: async () => once().text,
    answerTo: async () => once().answer,
  });
}
