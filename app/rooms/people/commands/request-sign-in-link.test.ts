import type { KyselyPlugin } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { inWriting } from '#platform/writing.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { requestSignInLink } from './request-sign-in-link.ts';

const database = testDatabase('world');
const known = 'algemeen-directeur@nijlen.test';
const unknown = 'niemand@nergens.test';

const asked: string[] = [];
const listening: KyselyPlugin = {
  transformQuery: ({ node }) => {
    asked.push(node.kind);
    return node;
  },
  transformResult: async ({ result }) => result,
};

beforeEach(() => {
  asked.length = 0;
});

/** Asks for a link and returns which statements the database heard, apart from the savepoint. */
async function statements(email: string): Promise<string[]> {
  asked.length = 0;
  const actor = { kind: 'public' } as const;
  await inWriting(database.kysely.withPlugin(listening), { now: testMoment, actor }, (ctx) =>
    requestSignInLink(ctx, email, { baseUrl: 'https://r.test', goal: null }),
  );
  return asked.filter((kind) => kind !== 'RawNode');
}

async function rows() {
  const count = async (table: 'people.sign_in_link' | 'platform.letter' | 'journal.line') =>
    (await database.kysely.selectFrom(table).selectAll().execute()).length;
  return [await count('people.sign_in_link'), await count('platform.letter'), await count('journal.line')];
}

test('an unknown address costs the same statements as a known one, and leaves nothing', async () => {
  const forKnown = await statements(known);
  expect(forKnown.filter((kind) => kind === 'InsertQueryNode').length).toBeGreaterThan(2);
  const before = await rows();
  expect(await statements(unknown)).toEqual(forKnown);
  expect(await rows()).toEqual(before);
});

test('so does an address that asks too often', async () => {
  const first = await statements(known);
  for (let time = 0; time < 5; time += 1) await statements(known);
  const before = await rows();
  expect(await statements(known)).toEqual(first);
  expect(await rows()).toEqual(before);
});
