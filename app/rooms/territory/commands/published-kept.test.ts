import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Writing } from '#platform/context.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';

const database = testDatabase('world');
const id = 'elz@2026-02-01.1';

/** A published version with one area in which one municipality lies. */
async function published({ db }: Writing): Promise<void> {
  await sql`
    insert into territory.delineation_version
      (id, delineation, stated_from, stated_on, source, source_file, origin, published_at)
    values (${id}, 'elz', '2026-02-01', '2026-02-01', 'Departement Zorg', 'elz.csv', 'published', now())
  `.execute(db);
  await sql`insert into territory.area (version, code, name) values (${id}, 'A', 'Noord')`.execute(db);
  await sql`insert into territory.membership (version, area, nis) values (${id}, 'A', '31033')`.execute(db);
}

test.each([
  ['its source changed', sql`update territory.delineation_version set source = 'x' where id = ${id}`],
  [
    'its first day changed',
    sql`update territory.delineation_version set stated_from = '2020-01-01' where id = ${id}`,
  ],
  [
    'its origin changed',
    sql`update territory.delineation_version set origin = 'reference', published_at = null, stated_from = '1900-01-01', stated_to = '1900-01-02' where id = ${id}`,
  ],
  ['its id changed', sql`update territory.delineation_version set id = 'x' where id = ${id}`],
  ['an area renamed', sql`update territory.area set name = 'Zuid' where version = ${id}`],
  ['a municipality moved', sql`update territory.membership set nis = '31040' where version = ${id}`],
  ['a municipality taken out', sql`delete from territory.membership where version = ${id}`],
  ['all municipalities taken out', sql`delete from territory.membership`],
  ['its areas deleted', sql`delete from territory.area where version = ${id}`],
])('a published version cannot have %s', async (_what, statement) => {
  await rolledBack(database, async (ctx) => {
    await published(ctx);
    await expect(statement.execute(ctx.db)).rejects.toThrow(/is kept as it was published|foreign key/);
  });
});

test('a published version cannot be deleted, not even an empty one', async () => {
  await rolledBack(database, async (ctx) => {
    await sql`
      insert into territory.delineation_version
        (id, delineation, stated_from, stated_on, source, source_file, origin, published_at)
      values (${id}, 'elz', '2026-02-01', '2026-02-01', 'Departement Zorg', 'elz.csv', 'published', now())
    `.execute(ctx.db);
    const deleted = ctx.db.deleteFrom('territory.delineation_version').where('id', '=', id).execute();
    await expect(deleted).rejects.toThrow(/is kept as it was published/);
  });
});

test('on which days it holds, and what holds in its place, may change; so may what reference/ says', async () => {
  await rolledBack(database, async (ctx) => {
    await published(ctx);
    const { numUpdatedRows } = await ctx.db
      .updateTable('territory.delineation_version')
      .set({ valid: 'empty', replaced_by: id })
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(numUpdatedRows).toBe(1n);
    const reference = sql`(select id from territory.delineation_version where origin = 'reference')`;
    await sql`delete from territory.membership where version in ${reference}`.execute(ctx.db);
    await sql`delete from territory.area where version in ${reference}`.execute(ctx.db);
    await sql`update territory.delineation_version set source = 'x' where origin = 'reference'`.execute(
      ctx.db,
    );
    await sql`delete from territory.delineation_version where origin = 'reference'`.execute(ctx.db);
    const left = await ctx.db.selectFrom('territory.delineation_version').select('id').execute();
    expect(left).toEqual([{ id }]);
  });
});
