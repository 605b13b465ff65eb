import type { RunningSite } from '../e2e/running-site.ts';
import { median } from './median.ts';
import { connections, measureRate, type Rate, seconds } from './rate.ts';
import { table } from './table.ts';

const addresses = [
  '/api/v1/gemeenten?per_pagina=500',
  '/api/v1/afbakeningen/vervoerregio/vergelijking?met=referentieregio',
];

const coldDays = 20;

/**
 * The API: the very first answer after the start; then answers that nobody asked for before, of other days ("cold"); and
 * requests per second and p95 for who has nothing yet and for who asks whether the answer is still the same
 * (If-None-Match, answered by 304 without a body). Give it a site of which nobody asked for these yet.
 */
export async function measureApi(site: RunningSite): Promise<string> {
  const baseUrl = site.baseUrl.replace('localhost', '127.0.0.1');
  const rows: string[][] = [];
  for (const address of addresses) rows.push(await rowFor(baseUrl + address, address));
  const header = [
    `${connections} connections, ${seconds} s each`,
    'very first, ms',
    'cold, ms',
    'requests/s',
    'p95 ms',
    'If-None-Match: requests/s',
    'p95 ms',
  ];
  return `## API\n\n"Cold" is the median of ${coldDays} days nobody asked for before.\n\n${table(header, rows)}`;
}

async function rowFor(url: string, name: string): Promise<string[]> {
  const first = await ask(url);
  const cold: number[] = [];
  for (let day = 1; day <= coldDays; day += 1) {
    const other = new URL(url);
    other.searchParams.set('datum', `2025-02-${String(day).padStart(2, '0')}`);
    cold.push((await ask(other.href)).milliseconds);
  }
  const fresh = await measureRate(url);
  const again = await measureRate(url, { status: 304, headers: { 'if-none-match': first.etag } });
  const single = [first.milliseconds.toFixed(0), median(cold).toFixed(1)];
  return [name, ...single, ...cellsOf(fresh), ...cellsOf(again)];
}

async function ask(url: string): Promise<{ milliseconds: number; etag: string }> {
  const begun = performance.now();
  // The same encoding as the rates ask for: another one may have another tag.
  const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await response.text();
  const etag = response.headers.get('etag');
  if (!response.ok || etag === null) throw new Error(`${url}: ${response.status}, etag ${etag}`);
  return { milliseconds: performance.now() - begun, etag };
}

function cellsOf({ perSecond, p95 }: Rate): string[] {
  return [perSecond.toFixed(0), p95.toFixed(1)];
}
