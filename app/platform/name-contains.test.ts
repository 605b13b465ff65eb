import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { nameContains } from './name-contains.ts';

const database = testDatabase('empty');

async function holds(name: string, search: string): Promise<boolean | undefined> {
  const condition = nameContains(sql.val(name), search);
  const { rows } = await sql<{ holds: boolean }>`select ${condition} as holds`.execute(database.kysely);
  return rows[0]?.holds;
}

test.each([
  ['Coördinator regiovorming', 'regio COORDINATOR', true],
  ['Coördinator regiovorming', 'regio coordinator labo', false],
  ['Torhout', '', true],
  ['100% Torhout_', '% _', true],
])('“%s” searched with “%s”: %s', async (name, search, found) => {
  expect(await holds(name, search)).toBe(found);
});

test.each(['%', '_', '\\', '％', '＿', '＼', 'T％t'])('%s is a sign and no wildcard', async (search) => {
  expect(await holds('Torhout', search)).toBe(false);
});

test('any number of words is one statement, and the eleventh word does not count', async () => {
  const text = (search: string) =>
    sql`select ${nameContains(sql.val('x'), search)}`.compile(database.kysely).sql;
  expect(text('een twee drie vier')).toBe(text('een'));
  expect(await holds('a', `${'a '.repeat(10)}torhout`)).toBe(true);
});
