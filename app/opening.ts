import { existsSync, readdirSync } from 'node:fs';
import { dataFolderFor } from '#platform/data-folder.ts';
import { type OpenDatabase, openDatabase } from '#platform/database.ts';
import type { DatabaseConnection } from '#platform/database-connection.ts';
import { openEmbeddedPostgres } from '#platform/embedded-postgres.ts';
import { readPurpose } from '#platform/installation.ts';
import { migrate, readProgress } from '#platform/migrations.ts';
import { projectRoot } from '#platform/project-root.ts';
import { Conflict } from '#platform/refusals.ts';
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
  /** Looks, before anything is changed, at what an existing database is for; throws to leave it as it is. */
  readonly check?: (isDemo: boolean) => void;
  /** Whether there must be a database; a command that only looks must not make what it looks for. */
  readonly mustExist?: boolean;
}

/**
 * Opens the server of DATABASE_URL, or else the embedded PostgreSQL. The server of Regioloket migrates it; a
 * command does so only where it may be the first and finds it empty. Refuses (Conflict) before it changes
 * anything: a data folder without a database where there must be one, whatever `check` refuses, and for a
 * command a database that is behind.
 */
export async function openHouse(settings: Settings, opening: Opening): Promise<Opened> {
  const place = await openPlace(settings, opening);
  try {
    await prepare(place.connection, opening);
  } catch (error) {
    await place.close();
    throw error;
  }
  const database = openDatabase(place.connection, (error) => opening.report(`databank: ${error.message}`));
  return {
    ...place,
    database,
    close: async () => {
      await database.close();
      await place.close();
    },
  };
}

/** A database that can be reached, whatever is in it. */
export type Place = Omit<Opened, 'database'>;

/** Reaches the database that the settings name and leaves it as it is. Refuses as `openHouse` does. */
export async function openPlace(settings: Settings, opening: Opening): Promise<Place> {
  const dataFolder = dataFolderFor(settings.REGIOLOKET_DATA, projectRoot);
  const found = settings.DATABASE_URL ? serverAt(settings.DATABASE_URL) : await embedded(dataFolder, opening);
  return { ...found, dataFolder };
}

async function prepare(connection: DatabaseConnection, opening: Opening): Promise<void> {
  const purpose = await readPurpose(connection);
  if (purpose !== null) opening.check?.(purpose.isDemo);
  if (opening.purpose === 'server') {
    await migrate(connection, opening.report);
    return;
  }
  const progress = await readProgress(connection);
  if (progress === 'current') return;
  if (progress === 'behind') {
    throw new Conflict(
      'De databank is van een oudere versie van Regioloket. Start eerst Regioloket van deze versie: dat werkt ze bij.',
    );
  }
  if (opening.mustExist) {
    throw new Conflict(
      'In deze databank staat nog niets van Regioloket. Kijk DATABASE_URL na, of start Regioloket eerst één keer.',
    );
  }
  await migrate(connection, opening.report);
}

function serverAt(connectionString: string) {
  const { host, pathname } = new URL(connectionString);
  return {
    kind: 'server' as const,
    place: `server ${host}${pathname}`,
    connection: { connectionString },
    close: async () => {},
  };
}

async function embedded(dataFolder: string, { purpose, report, onLost, mustExist }: Opening) {
  if (mustExist && !hasCluster(dataFolder)) {
    throw new Conflict(
      `In de map ${dataFolder} staat geen databank van Regioloket. Kijk REGIOLOKET_DATA na, of start Regioloket eerst één keer.`,
    );
  }
  const { connection, close } = await openEmbeddedPostgres({ dataFolder, purpose, report, onLost });
  return { kind: 'ingebed' as const, place: `map ${dataFolder}`, connection, close };
}

function hasCluster(dataFolder: string): boolean {
  return existsSync(dataFolder) && readdirSync(dataFolder).some((name) => /^pg\d+$/.test(name));
}
