import { expect, test } from 'vitest';
import { openDatabase } from '#platform/database.ts';
import { testDatabase } from '../test/harness/database.ts';
import { askAndRefer } from '../test/harness/office-work.ts';
import { testSite } from '../test/harness/site.ts';
import { followUpInquiries } from './follow-up-inquiries.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const now = new Date('2026-12-15T10:00:00Z');

test('two that follow up the same questions at once remind each administration once', async () => {
  const as = await site.signInAs('coordinator@abb.test');
  const numbers: string[] = [];
  for (let turn = 1; turn <= 12; turn += 1)
    numbers.push(await askAndRefer(site, as, `opvolging-${turn}`, '2026-12-07'));
  const others = [1, 2].map(() => openDatabase(database.connection, () => {}, { max: 3 }));
  const follow = () =>
    Promise.all(
      others.map(({ kysely }) => followUpInquiries(kysely, { now, baseUrl: 'http://localhost:3000' })),
    );
  const reminders = async () => {
    const { rows } = await database.open.pool.query(
      'select subject from platform.letter where composed_at = $1',
      [now],
    );
    return rows
      .map(({ subject }) => /RV-\d{4}-\d{6}/.exec(subject)?.[0])
      .filter((one) => numbers.includes(one ?? ''));
  };
  try {
    await follow();
    const sent = await reminders();
    expect(new Set(sent)).toEqual(new Set(numbers));
    expect(sent.length).toBe(new Set(sent).size);
    await follow();
    expect(await reminders()).toHaveLength(sent.length);
  } finally {
    for (const other of others) await other.close();
  }
});
