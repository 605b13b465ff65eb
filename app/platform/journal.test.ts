import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#db/types.ts';
import { rolledBack, testDatabase, writing } from '../../test/harness/database.ts';
import { columnTypes } from './database.ts';
import { appendToJournal, record } from './journal.ts';
import { auditJournal } from './journal-audit.ts';
import { eraseDetails } from './journal-erasure.ts';

const database = testDatabase('empty');
let owner: Kysely<Database>;
beforeAll(() => {
  const pool = new Pool({ ...database.connection, types: columnTypes, max: 1 });
  owner = new Kysely({ dialect: new PostgresDialect({ pool }) });
});
afterAll(() => owner.destroy());

const subject = (id: string) => ({ kind: 'thing', id });

async function threeDeeds() {
  await writing(database, async (ctx) => {
    record(ctx, 'thing.made', subject('1'), { b: 2, a: 1 });
    record(ctx, 'thing.named', subject('1'), {}, { before: null, after: 'Zoë' });
  });
  await writing(database, async (ctx) => record(ctx, 'thing.closed', subject('1')));
}

describe('the journal', () => {
  test('numbers its lines without gaps and binds each to the one before', async () => {
    await threeDeeds();
    const lines = await database.kysely.selectFrom('journal.line').selectAll().orderBy('number').execute();
    expect(lines.map((line) => line.number)).toEqual([1, 2, 3]);
    expect(lines[1]?.previous_hash.equals(lines[0]?.hash ?? Buffer.alloc(0))).toBe(true);
    const audit = await auditJournal(database.kysely);
    expect(audit).toMatchObject({ lines: 3, faults: [] });
  });

  test('writes nothing when the deed is rolled back', async () => {
    await rolledBack(database, async (ctx) => {
      record(ctx, 'thing.undone', subject('2'));
      await appendToJournal(ctx);
    });
    expect((await auditJournal(database.kysely)).lines).toBe(3);
  });

  test('gives eight writers at once one chain', async () => {
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) =>
        writing(database, async (ctx) => record(ctx, 'thing.raced', subject(String(writer)))),
      ),
    );
    expect(await auditJournal(database.kysely)).toMatchObject({ lines: 11, faults: [] });
  });

  test.each([
    ['update', sql`update journal.line set deed = 'x' where number = 1`],
    ['delete', sql`delete from journal.line where number = 1`],
    ['truncate', sql`truncate journal.line cascade`],
    ['a changed detail', sql`update journal.detail set content = '{"after":"x"}'`],
    ['a deleted detail', sql`delete from journal.detail`],
  ])('is closed to %s, for the program', async (_name, statement) => {
    await expect(statement.execute(database.kysely)).rejects.toThrow();
  });

  test('is closed to its owner too', async () => {
    const attempt = sql`update journal.line set deed = 'x' where number = 1`.execute(owner);
    await expect(attempt).rejects.toThrow(/append-only/);
  });
});

/** Does what a burglar with the owner's rights would do: switches the triggers off first. */
async function tamper(
  statement: ReturnType<typeof sql>,
  look: (faults: readonly string[]) => void,
  head?: string,
) {
  const undo = new Error('undo');
  await owner
    .transaction()
    .execute(async (trx) => {
      await sql`alter table journal.line disable trigger user`.execute(trx);
      await sql`alter table journal.detail disable trigger user`.execute(trx);
      await statement.execute(trx);
      look((await auditJournal(trx, head === undefined ? [] : [head])).faults);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
}

describe('an audit', () => {
  test('finds a changed line', () =>
    tamper(sql`update journal.line set deed = 'thing.forged' where number = 4`, (faults) =>
      expect(faults).toEqual(['Regel 4 is veranderd.']),
    ));

  test('finds a removed line', () =>
    tamper(sql`delete from journal.line where number = 5`, (faults) =>
      expect(faults[0]).toBe('Tussen regel 4 en regel 6 ontbreken regels.'),
    ));

  test('finds an inserted line, even one that is bound to the line before it', () =>
    tamper(
      sql`do $$ begin
        update journal.line set number = number + 1 where number = 11;
        insert into journal.line
          select 11, at, actor_kind, actor_name, person_id, membership_id, organization_id, 'thing.forged',
            subject_kind, subject_id, facts, null, hash, sha256(hash) from journal.line where number = 10;
      end $$`,
      (faults) =>
        expect(faults).toEqual([
          'Regel 11 is veranderd.',
          'Regel 12 sluit niet aan op de regel ervoor: er is iets verwijderd, ingevoegd of veranderd.',
          'Regel 12 is veranderd.',
        ]),
    ));

  test('finds a replaced detail', () =>
    tamper(
      sql`update journal.detail set content = '{"after":"Zoe"}', salt = '\\x00', erased_at = null`,
      (faults) =>
        expect(faults).toEqual(['De persoonlijke gegevens bij regel 2 zijn veranderd of verwijderd.']),
    ));

  test('finds a cut tail by the head that was noted', async () => {
    const { head } = await auditJournal(database.kysely);
    await tamper(sql`delete from journal.line where number > 7`, (faults) => expect(faults).toEqual([]));
    await tamper(
      sql`delete from journal.line where number > 7`,
      (faults) => expect(faults).toEqual([expect.stringContaining('afgeknipt')]),
      head,
    );
  });
});

describe('an erasure', () => {
  test('loses personal data to an erasure that it names, and stays whole', async () => {
    await writing(database, async (ctx) => {
      const erasedLines = await eraseDetails(ctx, ['1']);
      expect(erasedLines).toEqual([2]);
      record(ctx, 'thing.erased', subject('1'), { erasedLines });
    });
    expect((await auditJournal(database.kysely)).faults).toEqual([]);
  });

  test('shows an erasure that no line names', async () => {
    await writing(database, async (ctx) => record(ctx, 'thing.named', subject('9'), {}, { after: 'Zoë' }));
    await writing(database, (ctx) => eraseDetails(ctx, ['9']));
    const { faults, lines } = await auditJournal(database.kysely);
    expect(faults).toEqual([
      `De persoonlijke gegevens bij regel ${lines} zijn gewist zonder dat een latere regel dat zegt.`,
    ]);
    await writing(database, async (ctx) =>
      record(ctx, 'thing.erased', subject('9'), { erasedLines: [lines] }),
    );
    expect((await auditJournal(database.kysely)).faults).toEqual([]);
  });
});
