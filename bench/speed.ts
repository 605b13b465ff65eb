import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { RunningSite } from '../e2e/running-site.ts';
import { connections, measureRate, type Rate, seconds } from './rate.ts';
import { table } from './table.ts';

const pages = ['/gemeenten/31033', '/kaart'];

/**
 * Requests per second of two pages beside a bare "hello" of the same server, each measured just before its
 * page, so that both meet the same machine. Only the ratio says something elsewhere.
 */
export async function measureSpeed(site: RunningSite): Promise<string> {
  const hello = spawn(process.execPath, [join(import.meta.dirname, 'hello.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(hello.stdout, 'data');
    const rows: string[][] = [];
    for (const page of pages) {
      const bare = await measureRate(String(address).trim());
      const full = await measureRate(site.baseUrl.replace('localhost', '127.0.0.1') + page);
      rows.push(row('hello', bare, bare), row(page, full, bare));
    }
    const header = [
      `${connections} connections, ${seconds} s each, in turn`,
      'requests/s',
      'p95 ms',
      'hello is x times faster',
    ];
    return `## Answers\n\n${table(header, rows)}`;
  } finally {
    const ended = once(hello, 'exit');
    hello.kill();
    await ended;
  }
}

function row(name: string, rate: Rate, bare: Rate): string[] {
  const ratio = (bare.perSecond / rate.perSecond).toFixed(1);
  return [name, rate.perSecond.toFixed(0), rate.p95.toFixed(1), ratio];
}
