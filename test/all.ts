import { buildSite } from '../e2e/running-site.ts';
import { startDebianPostgres } from './all/debian-postgres.ts';
import { runJourneys } from './all/journeys-suite.ts';
import { runSuites, type Suite } from './all/suite.ts';
import { compareTables } from './all/tables-suite.ts';
import { runVitest } from './all/vitest-suite.ts';

/**
 * Behind npm run test:all: every test on a PostgreSQL server (the one of DATABASE_URL, or a throw-away 15 of
 * Debian), the tables against what the repository says of them, and the journeys in a browser. `--write`
 * brings db/schema.sql up to date. `--only tests|tables|journeys` leaves out the rest.
 */
const write = process.argv.includes('--write');
const only = process.argv[process.argv.indexOf('--only') + 1];

// Whoever holds something that runs lets it go on 'exit'.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

await buildSite();
const given = process.env.DATABASE_URL;
const server = given ? { url: given, close: async () => {} } : await startDebianPostgres();
try {
  const suites: Record<string, Suite> = {
    tables: { name: 'tables, schema.sql and types', run: () => compareTables(server.url, { write }) },
    tests: { name: 'every test on a PostgreSQL server', run: () => runVitest(server.url) },
    journeys: { name: 'journeys and screens in a browser', run: runJourneys },
  };
  const chosen = process.argv.includes('--only') ? [only ?? ''] : Object.keys(suites);
  const { passed, failed } = await runSuites(chosen.flatMap((name) => suites[name] ?? []));
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await server.close();
}
