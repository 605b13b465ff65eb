import { expect, test } from 'vitest';
import { auditJournal } from '#platform/journal-audit.ts';
import { roles } from '#rooms/people/model.ts';
import { testDatabase } from '../test/harness/database.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { playOneDay } from './play.ts';

const database = testDatabase('world');

const people = () =>
  database.kysely
    .selectFrom('people.person as person')
    .innerJoin('people.membership as membership', 'membership.person_id', 'person.id')
    .select(['person.email', 'membership.role'])
    .execute();

test('the play has somebody in every role, at addresses that no mail reaches', async () => {
  const cast = await people();
  expect(new Set(cast.map(({ role }) => role))).toEqual(new Set(roles));
  expect(cast.filter(({ email }) => !email?.endsWith('.test'))).toEqual([]);
  expect(cast.filter(({ role }) => role === 'contactPoint')).toHaveLength(5);
});

test('a second play changes nothing', async () => {
  const [before, lines] = [await people(), (await auditJournal(database.kysely)).lines];
  await playOneDay(database.kysely, testMoment);
  expect(await people()).toEqual(before);
  expect(await auditJournal(database.kysely)).toMatchObject({ lines, faults: [] });
});

test('every letter of the play goes to an address that no mail reaches', async () => {
  const letters = await database.kysely.selectFrom('platform.letter').select('recipient').execute();
  expect(letters.filter(({ recipient }) => !recipient.endsWith('.test'))).toEqual([]);
});
