import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** A Regioloket that runs as a process of its own, from the build in `dist/`. */
export interface RunningSite {
  readonly process: ChildProcess;
  readonly baseUrl: string;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** Everything it said so far. */
  said(): string;
  /** Stops it as Ctrl-C does and returns when server and database are gone. */
  stop(): Promise<void>;
}

export const clone = join(import.meta.dirname, '..');

const patienceMilliseconds = 120_000;

/**
 * Starts the built server as a demonstration on the data folder, on the given port of loopback or on a free
 * one, and returns when it greets. Throws with what it said when it ends first.
 */
export async function startSite(
  dataFolder: string,
  { port = 0, env = {} }: { port?: number; env?: Readonly<Record<string, string>> } = {},
): Promise<RunningSite> {
  const child = spawnSite(dataFolder, { PORT: String(port), ...env });
  const ended = endOf(child);
  const said = listenTo(child.stdout, child.stderr);
  const baseUrl = await greeted(said, ended);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { process: child, baseUrl, ended, said, stop };
}

/** Starts the built server without waiting for anything. */
export function spawnSite(dataFolder: string, env: Readonly<Record<string, string>>): ChildProcess {
  const script = join(clone, 'dist', 'server', 'main.js');
  return spawn(process.execPath, ['--enable-source-maps', script, 'start'], {
    cwd: clone,
    env: siteEnvironment(dataFolder, env),
    // The channel tells the server when we were killed, so that it stops too.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** The environment of a demonstration on this data folder, whatever settings we were started with ourselves. */
export function siteEnvironment(
  dataFolder: string,
  env: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const { DATABASE_URL, BASE_URL, SMTP_URL, HOST, ...ours } = process.env;
  return { ...ours, REGIOLOKET_DATA: dataFolder, ...env };
}

/** Builds what is missing, as npm start does. Throws when that fails. */
export async function buildSite(): Promise<void> {
  const args = [join(clone, 'start.mjs'), 'cli', '--help'];
  const child = spawn(process.execPath, args, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await endOf(child);
  if (code !== 0) throw new Error(`the build failed (${code})`);
}

/** Runs a command of the command line on the data folder; resolves with its exit code and its two outputs. */
export async function runCommandLine(
  dataFolder: string,
  words: readonly string[],
): Promise<{ code: number | string; out: string; errors: string }> {
  const child = spawn(process.execPath, [join(clone, 'dist', 'server', 'cli.js'), ...words], {
    cwd: clone,
    env: siteEnvironment(dataFolder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = listenTo(child.stdout);
  const errors = listenTo(child.stderr);
  return { code: await endOf(child), out: out().trim(), errors: errors().trim() };
}

/** A folder under the system's temporary one that the database's own account can pass, and how to remove it. */
export async function openScratchFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'regioloket-e2e-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Resolves when the process has ended and everything it said has come in. */
export async function endOf(child: ChildProcess): Promise<number | string> {
  const [code, signal] = await once(child, 'close');
  return code ?? signal;
}

function listenTo(...streams: (Readable | null)[]): () => string {
  let text = '';
  for (const stream of streams) {
    stream?.setEncoding('utf8').on('data', (part) => {
      text += part;
    });
  }
  return () => text;
}

async function greeted(said: () => string, ended: Promise<number | string>): Promise<string> {
  let end: number | string | null = null;
  void ended.then((code) => {
    end = code;
  });
  for (let waited = 0; waited < patienceMilliseconds; waited += 20) {
    const address = /staat klaar: (\S+)/.exec(said())?.[1];
    if (address !== undefined) return address;
    if (end !== null) throw new Error(`the server ended (${end}) before it was ready:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`the server was not ready in ${patienceMilliseconds / 1000} s:\n${said()}`);
}
