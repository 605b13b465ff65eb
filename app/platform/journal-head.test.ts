import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { testMoment } from '../../test/harness/test-moment.ts';
import { auditJournal } from './journal-audit.ts';
import { journalHeadsFile, noteJournalHead, readNotedHeads } from './journal-head.ts';

const database = testDatabase('world');

test('the head is noted outside the database, in a folder that need not be there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regioloket-head-'));
  const dataFolder = join(folder, 'not', 'yet');
  try {
    await noteJournalHead(database.kysely, { dataFolder, now: testMoment });
    await noteJournalHead(database.kysely, { dataFolder, now: testMoment });
    const { head, lines } = await auditJournal(database.kysely);
    const noted = await readFile(join(dataFolder, journalHeadsFile), 'utf8');
    const at = '2026-11-23T09:00:00.000Z';
    expect(await readNotedHeads(dataFolder)).toEqual([
      { at, number: lines, hash: head },
      { at, number: lines, hash: head },
    ]);
    const strange = 'f'.repeat(64);
    await appendFile(join(dataFolder, journalHeadsFile), `2026-11-24T00:00:00.000Z 9 ${strange}\n`);
    const { faults } = await auditJournal(
      database.kysely,
      (await readNotedHeads(dataFolder)).map(({ hash }) => hash),
    );
    expect(faults).toEqual([expect.stringContaining(strange)]);
    expect(await readNotedHeads(folder)).toEqual([]);
    expect(noted).toBe(`2026-11-23T09:00:00.000Z ${lines} ${head}\n`.repeat(2));
  } finally {
    await rm(folder, { recursive: true });
  }
});
