import { expect, test } from 'vitest';
import { auditJournal } from '#platform/journal-audit.ts';
import { inquiryKinds, inquiryStates } from '#rooms/inquiries/model.ts';
import { testDatabase } from '../../test/harness/database.ts';
import { testMoment } from '../../test/harness/test-moment.ts';
import { playMonths } from './play-months.ts';
import { stories } from './stories.ts';

const database = testDatabase('world');
const inHundredDays = new Date(testMoment.getTime() + 100 * 86_400_000);

test('three months leave questions of every kind in every state, and a journal in the order of time', async () => {
  const before = await numbers();
  await database.kysely.transaction().execute((trx) => playMonths(trx, inHundredDays));
  expect((await numbers()) - before).toBe(stories.length);
  const standings = await database.kysely
    .selectFrom('inquiries.standing')
    .select(['state', 'kind'])
    .execute();
  expect(new Set(standings.map(({ state }) => state))).toEqual(new Set(inquiryStates));
  expect(new Set(standings.map(({ kind }) => kind))).toEqual(new Set(inquiryKinds));
  const lines = await database.kysely.selectFrom('journal.line').select('at').orderBy('number').execute();
  const moments = lines.map(({ at }) => at.getTime());
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  expect((await auditJournal(database.kysely)).faults).toEqual([]);
});

test('nobody in it has an address that mail reaches, and nothing happens after its end', async () => {
  const letters = await database.kysely
    .selectFrom('platform.letter')
    .select(['recipient', 'composed_at'])
    .execute();
  expect(letters.filter(({ recipient }) => !recipient.endsWith('.test'))).toEqual([]);
  expect(letters.filter(({ composed_at }) => composed_at > inHundredDays)).toEqual([]);
});

async function numbers(): Promise<number> {
  const found = await database.kysely.selectFrom('inquiries.inquiry').select('number').execute();
  return found.length;
}
