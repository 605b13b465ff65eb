import { openDatabase } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { openInstallation } from '#platform/installation.ts';
import { loadFacts } from '../../app/facts.ts';
import { playOneDay } from '../../demo/play.ts';
import { testMoment } from './test-moment.ts';

/** Fills the world template: the reference facts, then the demonstration set played on the test's day. */
export async function fillTemplate(connection: DatabaseConnection): Promise<void> {
  const database = openDatabase(connection, () => {}, { max: 2 });
  try {
    await openInstallation(database.kysely, { now: testMoment, asDemo: true });
    await loadFacts(database.kysely, { now: testMoment, report: () => {} });
    await playOneDay(database.kysely, testMoment);
  } finally {
    await database.close();
  }
}
