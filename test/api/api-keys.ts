import type { Actor } from '#platform/context.ts';
import { newToken } from '#platform/secret-token.ts';
import { makeApiKey } from '#rooms/people/commands/make-api-key.ts';
import { type KeyScope, keyPrefix } from '#rooms/people/model.ts';
import { type TestDatabase, writing } from '../harness/database.ts';
import type { TestSite } from '../harness/site.ts';

/** A key that a test makes: what a program sends, and its id. */
export interface TestKey {
  readonly id: string;
  readonly key: string;
}

interface KeyToTest {
  readonly scopes?: readonly KeyScope[];
  readonly validTo?: string;
}

/** Makes a key for the organisation with this name, with every right unless said otherwise. */
export async function keyOf(
  database: TestDatabase,
  name: string,
  { scopes = ['vragen.stellen', 'vragen.lezen'], validTo = '2027-11-23' }: KeyToTest = {},
): Promise<TestKey> {
  const { id: organizationId } = await database.kysely
    .selectFrom('parties.organization')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const key = keyPrefix + newToken();
  const asked = { organizationId, label: `programma van ${name}`, scopes, validTo };
  const id = await writing(database, (ctx) => makeApiKey(ctx, asked, key), { actor: maker });
  return { id, key };
}

const maker: Actor = { kind: 'system', name: 'test' };

/** A call of a program below `/api/v1`. */
export interface TestCall {
  readonly method?: string;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is where it is a text, else as JSON. */
  readonly body?: unknown;
}

/** Calls the API as a program does: with its key, and what it sends as JSON. */
export async function call(
  site: TestSite,
  path: string,
  { method = 'GET', key, headers = {}, body }: TestCall = {},
): Promise<Response> {
  return await (await site.app()).request(`http://localhost:3000/api/v1${path}`, {
    method,
    headers: {
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}
