import { z } from 'zod';
import type { Reading } from '#platform/context.ts';
import { type RawRequest, readParameters } from './api/parameters.ts';

/** One address of the public API, as the reception and its description know it. */
export interface Endpoint {
  /** Below `/api/v1`, with parameters in braces: `/gemeenten/{nis}`. */
  readonly path: string;
  /** Its unique name in the description (operationId), in Dutch. */
  readonly name: string;
  readonly group: Group;
  /** One Dutch line, and more for who needs it. */
  readonly summary: string;
  readonly description: string | undefined;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  /** Whether its answer is linked data by the context of the API: then it is there as JSON-LD and Turtle too. */
  readonly isLinked: boolean;
  /** What it is, where it is that for everybody and not JSON as any other answer. */
  readonly mediaType: string | undefined;
  /** Addresses below `/api/v1` that have an answer. */
  readonly examples: readonly string[];
  /** Reads the request. Refuses (Invalid, NotFound) parameters that do not hold. */
  receive(request: RawRequest): Received;
}

/** A request that was read: what it will be answered with, once. */
export interface Received {
  /** Another text whenever the answer may be another: a small query at most. */
  key(ctx: Reading): Promise<string>;
  answer(ctx: Reading): Promise<unknown>;
}

/** What an endpoint is asked: its parameters as their schemas read them, and where it stands. */
export interface Asked<Params, Query> {
  readonly params: Params;
  readonly query: Query;
  /** `BASE_URL`: addresses and own URIs begin with it. */
  readonly baseUrl: string;
  /** The whole address that was asked. */
  readonly url: URL;
}

/** Under which heading an endpoint stands in the description. */
export type Group =
  | 'Gemeenten'
  | 'Afbakeningen'
  | 'Referentieregio’s'
  | 'Fusies'
  | 'Vragen'
  | 'Over deze API';

/** What the maker of an endpoint gives; see Endpoint. */
interface Definition<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType> {
  readonly path: string;
  readonly name: string;
  readonly group: Group;
  readonly summary: string;
  readonly description?: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly answer: Answer;
  readonly isLinked?: boolean;
  readonly mediaType?: string;
  readonly examples: readonly string[];
  key(ctx: Reading, asked: Asked<z.output<Params>, z.output<Query>>): Promise<string>;
  answerTo(ctx: Reading, asked: Asked<z.output<Params>, z.output<Query>>): Promise<z.input<Answer>>;
}

const formatParameter = z
  .enum(['json', 'jsonld', 'ttl'], { error: 'Kies json, jsonld of ttl.' })
  .optional()
  .meta({ description: 'Vorm van het antwoord; gaat voor op de header Accept.', example: 'ttl' });

/** Makes an endpoint of its parameters, its answer and what answers it, so that the types of the three agree. */
export function endpoint<
  Answer extends z.ZodType,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Query extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(given: Definition<Params, Query, Answer>): Endpoint {
  const params: z.ZodObject = given.params ?? z.object({});
  const own: z.ZodObject = given.query ?? z.object({});
  const query = given.isLinked ? own.extend({ formaat: formatParameter }) : own;
  return {
    ...given,
    description: given.description,
    mediaType: given.mediaType,
    params,
    query,
    isLinked: given.isLinked ?? false,
    receive(request) {
      const read = readParameters({ params, query }, request);
      // What these schemas read is by their own definition of these types.
      const asked = { ...request, ...read } as unknown as Asked<z.output<Params>, z.output<Query>>;
      return { key: (ctx) => given.key(ctx, asked), answer: (ctx) => given.answerTo(ctx, asked) };
    },
  };
}
