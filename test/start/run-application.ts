import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SocketConnection } from '../../app/platform/embedded-postgres-locks.ts';

/** A running application.ts, or one that ended before it was open. */
export interface Application {
  readonly process: ChildProcess;
  /** Whether it opened; false when it was refused. */
  readonly open: boolean;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
  /** How to connect to the database that it opened. */
  connection(): SocketConnection;
  /** What it said on standard error so far. */
  said(): string;
}

/** How to run it, when not as ourselves and from the sources here. */
export interface Circumstances {
  readonly uid?: number;
  readonly gid?: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs application.ts with these words and returns when it is open or has ended. */
export async function runApplication(
  words: string[],
  circumstances: Circumstances = {},
): Promise<Application> {
  const script = join(import.meta.dirname, 'application.ts');
  const child = spawn(process.execPath, ['--no-warnings', script, ...words], {
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...circumstances,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const first = once(child.stdout, 'data').then(([line]) => String(line));
  const line = await Promise.race([first, ended.then(() => null)]);
  return {
    process: child,
    open: line !== null,
    ended,
    connection: () => JSON.parse(line?.slice('open '.length) ?? 'null'),
    said: () => errors,
  };
}
