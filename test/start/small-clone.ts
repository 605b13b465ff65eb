import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './scratch.ts';

const SOURCE = join(import.meta.dirname, '..', '..');

/**
 * A clone with our two commands and hardly anything else, that installs without a network in a second: its
 * only package is a stand-in for the builder, which lies in the clone itself.
 */
export function makeSmallClone(folder: string): void {
  mkdirSync(join(folder, 'app'), { recursive: true });
  for (const file of ['start.mjs', 'test.mjs']) cpSync(join(SOURCE, file), join(folder, file));
  const isOurs = (path: string) => !path.endsWith('node_modules');
  cpSync(join(SOURCE, 'runtime'), join(folder, 'runtime'), { recursive: true, filter: isOurs });
  writeFileSync(join(folder, 'app', 'main.ts'), 'first');
  writeLock(folder, '1.0.0');
  mkdirSync(join(folder, 'builder', 'bin'), { recursive: true });
  writeFileSync(join(folder, 'builder', 'bin', 'vite.js'), BUILDER);
}

/** Another version of the lock, as after a pull. */
export function writeLock(folder: string, version: string): void {
  const { scripts } = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'));
  const own = {
    name: 'klein',
    version: '1.0.0',
    type: 'module',
    scripts,
    dependencies: { vite: 'file:builder' },
  };
  const builder = { name: 'vite', version, type: 'module' };
  const packages = {
    '': own,
    builder,
    'node_modules/vite': { resolved: 'builder', link: true },
  };
  const lock = { name: 'klein', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(own));
  mkdirSync(join(folder, 'builder'), { recursive: true });
  writeFileSync(join(folder, 'builder', 'package.json'), JSON.stringify(builder));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

/** A start.mjs that runs. */
export interface Start {
  readonly process: ChildProcess;
  readonly ended: Promise<number | string>;
  out(): string;
  errors(): string;
  /** Waits until standard output or error holds the text. */
  says(text: string): Promise<void>;
}

/** Runs start.mjs of the clone with these words. */
export function start(folder: string, words: string[], node = process.execPath): Start {
  const child = spawn(node, [join(folder, 'start.mjs'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said.errors += text;
  });
  return {
    process: child,
    ended: once(child, 'close').then(([code, signal]) => code ?? signal),
    out: () => said.out,
    errors: () => said.errors,
    says: (text) => until(() => (said.out + said.errors).includes(text), `it says ${text}: ${said.errors}`),
  };
}

/**
 * Counts its builds in `builds`; waits as long as `wait` exists, fails when a source says so. The server that
 * it makes says each signal, ends half a second after the first, and says in `farewell` that it lost its parent.
 */
const BUILDER = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
appendFileSync('builds', 'x');
while (existsSync('wait')) await new Promise((resolve) => setTimeout(resolve, 20));
const source = readFileSync('app/main.ts', 'utf8');
if (source === 'broken') { console.error('Syntax error in main.ts'); process.exit(9); }
mkdirSync('dist/server', { recursive: true });
const server = \`
import { writeFileSync } from 'node:fs';
const say = (text) => process.stdout.write(text + '\\\\n');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {
  say(signal);
  setTimeout(() => process.exit(5), 500);
});
process.on('disconnect', () => { writeFileSync('\${process.cwd()}/farewell', ''); process.exit(6); });
say('server ' + process.argv.slice(2).join(' ') + ' from \${source}');
\`;
writeFileSync('dist/server/main.js', server);
writeFileSync('dist/server/cli.js', "console.log(JSON.stringify(process.argv.slice(2))); process.exit(Number(process.argv[2] ?? 0));");
`;
