import { beforeAll } from 'vitest';
import { readReferenceFiles } from '#platform/reference-files.ts';
import { loadReferenceFacts } from '#rooms/territory/commands/load-reference-facts.ts';
import { type TestDatabase, testDatabase, writing } from '../harness/database.ts';

/** A database of this test file with the reference facts and nothing else: 0.2 s. */
export function loadedTerritory(): TestDatabase {
  const database = testDatabase('empty');
  beforeAll(async () => {
    const files = await readReferenceFiles();
    await writing(database, (ctx) => loadReferenceFacts(ctx, files));
  });
  return database;
}
