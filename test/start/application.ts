import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../app/platform/embedded-postgres.ts';

/**
 * A small application to be killed by tests: opens the database of the folder in argument 1 for the purpose
 * in argument 2, with the PostgreSQL copied under argument 3; says `open` with the connection, and stays until
 * SIGTERM. Its exit code is 0, or 1 with the refusal on standard error, or 3 when the database was lost.
 */
const [dataFolder = '', purpose = '', binariesFolder = dataFolder] = process.argv.slice(2);

const database = await openEmbeddedPostgres({
  dataFolder,
  binariesFolder,
  purpose: purpose === 'server' ? 'server' : 'command',
  report: (line) => process.stderr.write(`${line}\n`),
  onLost: (reason) => end(3, reason.message),
}).catch((error: Error): never => end(1, `${error.name}: ${error.message}`));
process.once('SIGTERM', () => leave(database));
process.stdout.write(`open ${JSON.stringify(database.connection)}\n`);

function leave(opened: EmbeddedPostgres): void {
  opened.close().then(
    () => process.exit(0),
    (error: Error) => end(4, error.message),
  );
}

function end(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
