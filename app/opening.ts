import { dataFolderFor } from '#platform/data-folder.ts';
import { type OpenDatabase, openDatabase } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { openEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { migrate } from '#platform/migrations.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { Settings } from '#platform/settings.ts';

/** The database that the settings name, open and up to date. */
export interface Opened {
  readonly kind: 'ingebed' | 'server';
  readonly place: string;
  readonly dataFolder: string;
  readonly connection: DatabaseConnection;
  readonly database: OpenDatabase;
  close(): Promise<void>;
}

/** How to open: as the one server or for a command, whom to tell what lasts, and what to do when it is lost. */
export interface Opening {
  readonly purpose: 'server' | 'command';
  readonly report: (line: string) => void;
  readonly onLost: (error: Error) => void;
}

/** Opens the server of DATABASE_URL, or else the embedded PostgreSQL, and migrates. */
export async function openHouse(settings: Settings, opening: Opening): Promise<Opened> {
  const dataFolder = dataFolderFor(settings.REGIOLOKET_DATA, projectRoot);
  const { connection, leave, ...found } = settings.DATABASE_URL
    ? serverAt(settings.DATABASE_URL)
    : await embedded(dataFolder, opening);
  await migrate(connection, opening.report).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const database = openDatabase(connection, () => {});
  return {
    ...found,
    dataFolder,
    connection,
    database,
    close: async () => {
      await database.close();
      await leave();
    },
  };
}

function serverAt(connectionString: string) {
  const { host, pathname } = new URL(connectionString);
  return {
    kind: 'server' as const,
    place: `server ${host}${pathname}`,
    connection: { connectionString },
    leave: async () => {},
  };
}

async function embedded(dataFolder: string, { purpose, report, onLost }: Opening) {
  const { connection, close } = await openEmbeddedPostgres({ dataFolder, purpose, report, onLost });
  return { kind: 'ingebed' as const, place: `map ${dataFolder}`, connection, leave: close };
}
