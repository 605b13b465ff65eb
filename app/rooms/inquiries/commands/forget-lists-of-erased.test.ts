import { expect, test } from 'vitest';
import { auditJournal } from '#platform/journal-audit.ts';
import { erasePerson } from '#rooms/people/commands/erase-person.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { forgetListsOfErased } from './forget-lists-of-erased.ts';
import { saveList } from './keep-saved-lists.ts';

const database = testDatabase('world');

async function names(): Promise<readonly string[]> {
  const rows = await database.kysely
    .selectFrom('inquiries.saved_list')
    .select('name')
    .where('name', 'like', 'Mijn %')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}

test('the own lists of a person who was erased go, with their names in the journal; shared ones and those of others stay', async () => {
  const actor = await actorOf(database, 'contactpunt-west-vlaanderen@abb.test');
  const other = await actorOf(database, 'coordinator@abb.test');
  const list = { query: 'thema=afval', isShared: false };
  await writing(database, (ctx) => saveList(ctx, { ...list, name: 'Mijn afval' }), { actor });
  await writing(database, (ctx) => saveList(ctx, { ...list, name: 'Mijn gedeelde', isShared: true }), {
    actor,
  });
  await writing(database, (ctx) => saveList(ctx, { ...list, name: 'Mijn blijft' }), { actor: other });
  await writing(database, forgetListsOfErased);
  expect(await names()).toEqual(['Mijn afval', 'Mijn blijft', 'Mijn gedeelde']);

  const personId = actor.kind === 'member' ? actor.personId : '';
  await writing(database, (ctx) => erasePerson(ctx, personId));
  await writing(database, forgetListsOfErased);
  await writing(database, forgetListsOfErased);

  expect(await names()).toEqual(['Mijn blijft', 'Mijn gedeelde']);
  const details = await database.kysely.selectFrom('journal.detail').select('content').execute();
  expect(JSON.stringify(details)).not.toContain('Mijn afval');
  const lines = await database.kysely
    .selectFrom('journal.line')
    .select('number')
    .where('deed', '=', 'savedLists.forgotten')
    .execute();
  expect(lines).toHaveLength(1);
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});
