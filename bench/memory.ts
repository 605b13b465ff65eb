import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningSite } from '../e2e/running-site.ts';
import { processesIn } from '../test/start/scratch.ts';
import { table } from './table.ts';

const restMilliseconds = 10_000;

/**
 * What server and database hold after one visit and ten seconds of rest. RSS counts shared pages in every
 * process, PSS shares them out, so that only PSS may be added up.
 */
export async function measureMemory(site: RunningSite, dataFolder: string): Promise<string> {
  await (await fetch(`${site.baseUrl}/`)).text();
  await sleep(restMilliseconds);
  const server = [site.process.pid ?? 0];
  const database = withChildren(processesIn(dataFolder).filter((pid) => !server.includes(pid)));
  const rows = [row('server', server), row('database', database), row('together', [...server, ...database])];
  return `## Memory at rest\n\n${table(['in MiB', 'processes', 'RSS', 'PSS'], rows)}`;
}

function row(name: string, pids: readonly number[]): string[] {
  const sum = (field: string) => pids.reduce((total, pid) => total + kibibytes(pid, field), 0);
  const mebibytes = (field: string) => (sum(field) / 1024).toFixed(0);
  return [name, String(pids.length), mebibytes('Rss'), mebibytes('Pss')];
}

function withChildren(pids: readonly number[]): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const children = parents.filter(([, parent]) => pids.includes(parent)).map(([pid]) => pid);
  return [...new Set([...pids, ...children])];
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);
}

function kibibytes(pid: number, field: string): number {
  return Number(
    new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0,
  );
}

/** Empty for a process that ended meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
