import type { z } from 'zod';
import type { Reading, Writing } from '#platform/context.ts';
import type { KeyScope } from '#rooms/people/model.ts';
import { type RawRequest, readParameters } from './api/parameters.ts';
import type { Asked, Group } from './endpoint.ts';
import type { SentFile } from './page.ts';

/** One address of the API that asks for a key: its answer is for one organisation, and nobody else keeps it. */
export type KeyedEndpoint = KeyedQuestion | KeyedDeed;

/** What asks something. */
export interface KeyedQuestion extends Described {
  readonly method: 'get';
  /** Reads the request. Refuses (Invalid, NotFound) parameters that do not hold. */
  receive(request: KeyedRequest): (ctx: Reading) => Promise<unknown>;
}

/** What does something, once for each Idempotency-Key. */
export interface KeyedDeed extends Described {
  readonly method: 'post';
  /** What is sent, as JSON. */
  readonly body: z.ZodType;
  /** A body that is right, for the description. */
  readonly bodyExample: unknown;
  /** Reads the request, of which the body was read by its schema. */
  receive(request: KeyedRequest, body: unknown): ReceivedDeed;
}

/** A deed that was read: its files, to be kept before it, and what is done once they are, with a token for each. */
export interface ReceivedDeed {
  readonly files: readonly SentFile[];
  deed(ctx: Writing, uploads: readonly string[]): Promise<Made>;
}

/** What a deed made: where it is from now on, and what is said of it. */
export interface Made {
  readonly adres: string;
}

/** What every keyed address says of itself. */
interface Described {
  /** Below `/api/v1`, with parameters in braces. */
  readonly path: string;
  /** Its unique name in the description (operationId), in Dutch. */
  readonly name: string;
  readonly group: Group;
  readonly summary: string;
  readonly description: string;
  /** What the key must be allowed. */
  readonly scope: KeyScope;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  /** An answer as it may come, for the description. */
  readonly answerExample: unknown;
}

/** A request with a key. */
export interface KeyedRequest extends RawRequest {
  /** For whom the key asks. */
  readonly organizationId: string;
}

/** The same, its parameters as their schemas read them. */
export interface KeyedAsked<Params, Query> extends Asked<Params, Query> {
  readonly organizationId: string;
}

type Schemas<Params, Query, Answer> = Described & {
  readonly params: Params;
  readonly query: Query;
  readonly answer: Answer;
};

type AskedBy<Params extends z.ZodObject, Query extends z.ZodObject> = KeyedAsked<
  z.output<Params>,
  z.output<Query>
>;

/** Makes an address that asks, so that the types of its parameters and of its answer agree with what answers it. */
export function keyedQuestion<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
>(
  given: Schemas<Params, Query, Answer> & {
    answerTo(ctx: Reading, asked: AskedBy<Params, Query>): Promise<z.input<Answer>>;
  },
): KeyedQuestion {
  return {
    ...given,
    method: 'get',
    receive(request) {
      const asked = readAsked<Params, Query>(given, request);
      return (ctx) => given.answerTo(ctx, asked);
    },
  };
}

/** Makes an address that does something, in the same way; `filesIn` are the files of a body. */
export function keyedDeed<
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Answer extends z.ZodType,
  Body extends z.ZodType,
>(
  given: Schemas<Params, Query, Answer> & {
    readonly body: Body;
    readonly bodyExample: unknown;
    filesIn(body: z.output<Body>): readonly SentFile[];
    carryOut(
      ctx: Writing,
      asked: AskedBy<Params, Query> & {
        readonly body: z.output<Body>;
        readonly uploads: readonly string[];
      },
    ): Promise<z.input<Answer> & Made>;
  },
): KeyedDeed {
  return {
    ...given,
    method: 'post',
    receive(request, sent) {
      // The reception has read it by this schema.
      const body = sent as z.output<Body>;
      const asked = readAsked<Params, Query>(given, request);
      return {
        files: given.filesIn(body),
        deed: (ctx, uploads) => given.carryOut(ctx, { ...asked, body, uploads }),
      };
    },
  };
}

function readAsked<Params extends z.ZodObject, Query extends z.ZodObject>(
  { params, query }: { readonly params: Params; readonly query: Query },
  request: KeyedRequest,
): AskedBy<Params, Query> {
  // What these schemas read is by their own definition of these types.
  return { ...request, ...readParameters({ params, query }, request) } as unknown as AskedBy<Params, Query>;
}
