import { join } from 'node:path';
import { readTextApart } from '#platform/document-text.ts';
import { filesOnDisk } from '#platform/files.ts';
import { openInstallation } from '#platform/installation.ts';
import { smtpCarrier } from '#platform/letter-delivery.ts';
import { readMigrations } from '#platform/migrations.ts';
import { mipSolver } from '#platform/mip-solver.ts';
import { Conflict, Invalid } from '#platform/refusals.ts';
import { readSettings, type Settings, SettingsError } from '#platform/settings.ts';
import { typesetter } from '#platform/typesetting.ts';
import { clamdScan } from '#platform/virus-scan.ts';
import { playDemo } from '../demo/play.ts';
import { type Door, openDoor } from './door.ts';
import { loadFacts } from './facts.ts';
import { greeting } from './greeting.ts';
import {
  admitter,
  baseUrlOf,
  clientFolder,
  isLoopbackOnly,
  originsOf,
  readAssets,
  readBuild,
  readVersion,
} from './house.ts';
import { type Opened, openHouse } from './opening.ts';
import type { Deps } from './reception/deps.ts';
import { buildServer } from './server.ts';
import { startWorker } from './worker.ts';

/** `start` is the demonstration on this machine, `serve` is production. */
type Mode = 'start' | 'serve';

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);
const clock = () => new Date();

await main(process.argv[2] === 'serve' ? 'serve' : 'start').catch(fail);

/**
 * The composition root: puts everything together and serves until a signal comes. What was opened is closed
 * in the opposite order, so that nothing is left running.
 */
async function main(mode: Mode): Promise<void> {
  const settings = readSettings(process.env, { production: mode === 'serve' });
  const opened: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  // Once: a signal beside a failure would else end the process while the other is still closing.
  const closeAll = () => {
    closing ??= closeInTurn(opened.reverse());
    return closing;
  };
  const opening = open(mode, settings, opened);
  // A signal while we open waits for what is being opened: what is not there yet cannot be closed.
  stopOnSignal(() => opening.then(closeAll, closeAll));
  try {
    await opening;
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function closeInTurn(closes: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of closes) await close();
}

async function open(mode: Mode, settings: Settings, opened: (() => Promise<void>)[]): Promise<void> {
  const house = await openHouse(settings, {
    purpose: 'server',
    report: (line) => say(`  ${line}`),
    onLost: fail,
    check: (isDemo) => checkPurpose(mode, isDemo),
  });
  opened.push(() => house.close());
  const door = await openDoor(settings);
  opened.push(() => door.close());
  opened.push(() => mipSolver.close());
  opened.push(() => typesetter.close());
  await furnish(mode, settings, { house, door, opened });
}

interface Rooms {
  readonly house: Opened;
  readonly door: Door;
  readonly opened: (() => Promise<void>)[];
}

async function furnish(mode: Mode, settings: Settings, { house, door, opened }: Rooms): Promise<void> {
  const db = house.database.kysely;
  const installation = await openInstallation(db, { now: clock(), asDemo: mode === 'start' });
  await loadFacts(db, { now: clock(), report: (line) => say(`  ${line}`) });
  if (installation.isDemo) await playDemo(db, clock());
  const { isDemo, formSecret } = installation;
  const files = filesOnDisk(join(house.dataFolder, 'files'));
  const scan = settings.CLAMAV_URL === undefined ? null : clamdScan(settings.CLAMAV_URL);
  const deps: Deps = {
    db,
    files,
    isScanned: scan !== null,
    formSecret,
    clock,
    house: {
      version: await readVersion(),
      baseUrl: baseUrlOf(settings, door.port),
      isDemo,
      offersDemoRoles: isDemo && isLoopbackOnly(settings),
      undoSeconds: settings.UNDO_SECONDS,
      backgroundMap: settings.BACKGROUND_MAP_URL,
    },
    assets: await readAssets(),
    build: await readBuild(),
    sessionTerms: {
      idle: settings.SESSION_IDLE_HOURS * 3_600_000,
      absolute: settings.SESSION_ABSOLUTE_DAYS * 86_400_000,
    },
    origins: originsOf(settings, door.port),
    admits: admitter(house.database.pool),
    onBug: (reference, error) => complain(`[${reference}] ${error instanceof Error ? error.stack : error}`),
    trustProxy: settings.TRUST_PROXY,
  };
  const stopWorker = await startWorker({
    connection: house.connection,
    db,
    clock,
    carrier: isDemo || !settings.SMTP_URL ? null : smtpCarrier(settings.SMTP_URL, settings.MAIL_FROM ?? ''),
    dataFolder: house.dataFolder,
    house: deps.house,
    build: deps.build,
    files,
    scan,
    readText: readTextApart,
    onError: (error) => complain(`achtergrondwerk: ${error.message}`),
  });
  opened.push(stopWorker);
  const health = { databaseKind: house.kind, migrations: (await readMigrations()).length };
  door.lead(buildServer(deps, { health, clientFolder }));
  say(await greeting(deps, house.place));
}

function checkPurpose(mode: Mode, isDemo: boolean): void {
  if (mode === 'serve' && isDemo) {
    throw new Conflict(
      'Dit is de databank van een demo. Productie begint met een lege databank: geef een andere DATABASE_URL of REGIOLOKET_DATA.',
    );
  }
  if (mode === 'start' && !isDemo) {
    throw new Conflict('Dit is de databank van een productieomgeving. Start die met npm run serve.');
  }
}

/**
 * Stops on a signal, and when start.mjs, which holds the other end of our channel, is gone. A second signal
 * while closing changes nothing: in a terminal, Ctrl-C can reach us twice.
 */
function stopOnSignal(closeAll: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('Regioloket stopt...');
    closeAll().then(() => process.exit(0), fail);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.once('disconnect', stop);
  process.channel?.unref();
}

/** What a person can mend is said in one sentence; anything else with its trace. */
function fail(error: unknown): never {
  const plain = error instanceof SettingsError || error instanceof Conflict || error instanceof Invalid;
  complain(plain ? (error as Error).message : String(error instanceof Error ? error.stack : error));
  process.exit(1);
}
