import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database } from '#db/types.ts';
import type { Actor, Reading, Writing } from '#platform/context.ts';
import { type OpenDatabase, openDatabase } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { inWriting } from '#platform/writing.ts';
import { cutConnections, dropDatabase, onDatabase, onServer } from './cluster.ts';
import { testMoment } from './test-moment.ts';

/** A database of one's own for this test file, gone afterwards. */
export interface TestDatabase {
  readonly kysely: Kysely<Database>;
  readonly open: OpenDatabase;
  readonly connection: DatabaseConnection;
  /** Cuts every connection with it, or those of one program, as a restart of PostgreSQL does; returns how many. */
  cutConnections(applicationName?: string): Promise<number>;
}

/**
 * Clones a template before the tests of this file: `world` has the reference facts and the demonstration
 * set, `empty` has the tables only. Read the properties inside tests, not before.
 */
export function testDatabase(template: 'world' | 'empty' = 'world'): TestDatabase {
  const server = inject('connection');
  const name = `regioloket_test_${randomBytes(6).toString('hex')}`;
  const connection = onDatabase(server, name);
  let open: OpenDatabase | null = null;
  const opened = () => {
    if (open === null) throw new Error('the test database is open inside tests only');
    return open;
  };
  beforeAll(async () => {
    await onServer(server, `create database ${name} template ${inject(`${template}Template`)}`);
    open = openDatabase(connection, () => {}, { max: 5 });
  });
  afterAll(async () => {
    await open?.close();
    await dropDatabase(server, name);
  });
  return {
    connection,
    cutConnections: (applicationName) => cutConnections(server, name, applicationName),
    get open() {
      return opened();
    },
    get kysely() {
      return opened().kysely;
    },
  };
}

/** What a query gets, as the public, at the test's moment unless said otherwise. */
export function reading(
  database: TestDatabase,
  given: Partial<Pick<Reading, 'now' | 'actor'>> = {},
): Reading {
  return { now: testMoment, actor: { kind: 'public' }, db: database.kysely, ...given };
}

/** Carries out a deed and commits it, as the system unless an actor is given. */
export function writing<Answer>(
  database: TestDatabase,
  deed: (ctx: Writing) => Promise<Answer>,
  { now = testMoment, actor = { kind: 'system', name: 'test' } }: { now?: Date; actor?: Actor } = {},
): Promise<Answer> {
  return inWriting(database.kysely, { now, actor }, deed);
}

/** Carries out a story and rolls it back, so that the next test finds the database as it was. */
export async function rolledBack(
  database: TestDatabase,
  story: (ctx: Writing) => Promise<void>,
  given: { now?: Date; actor?: Actor } = {},
): Promise<void> {
  const undo = new Error('rolled back on purpose');
  await writing(
    database,
    async (ctx) => {
      await story(ctx);
      throw undo;
    },
    given,
  ).catch((error: unknown) => {
    if (error !== undo) throw error;
  });
}
