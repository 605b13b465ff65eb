import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import type { RunningSite } from '../e2e/running-site.ts';
import { table } from './table.ts';

interface Rate {
  readonly perSecond: number;
  /** The time in milliseconds within which 95 of 100 answers came. */
  readonly p95: number;
}

const pages = ['/gemeenten/31033', '/kaart'];
const seconds = 10;
const connections = 10;
const asBrowser = { connections, headers: { 'accept-encoding': 'gzip' } };

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
      const bare = await measure(String(address).trim());
      const full = await measure(site.baseUrl.replace('localhost', '127.0.0.1') + page);
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

async function measure(url: string): Promise<Rate> {
  await autocannon({ ...asBrowser, url, duration: 2 });
  const times: number[] = [];
  const run = autocannon({ ...asBrowser, url, duration: seconds });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const { requests, non2xx, errors } = await run;
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed`);
  times.sort((a, b) => a - b);
  return { perSecond: requests.average, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

function row(name: string, rate: Rate, bare: Rate): string[] {
  const ratio = (bare.perSecond / rate.perSecond).toFixed(1);
  return [name, rate.perSecond.toFixed(0), rate.p95.toFixed(1), ratio];
}
