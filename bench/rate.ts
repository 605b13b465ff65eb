import autocannon from 'autocannon';

/** How fast answers come; `p95` is the time in milliseconds within which 95 of 100 came. */
export interface Rate {
  readonly perSecond: number;
  readonly p95: number;
}

export const connections = 10;
export const seconds = 10;

/**
 * Asks for one address over ten connections for ten seconds, after two of warming up. Throws where an answer has
 * another status than expected.
 */
export async function measureRate(
  url: string,
  {
    status: expected = 200,
    headers = {},
  }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): Promise<Rate> {
  const asked = { url, connections, headers: { 'accept-encoding': 'gzip', ...headers } };
  await autocannon({ ...asked, duration: 2 });
  const times: number[] = [];
  let failed = 0;
  const run = autocannon({ ...asked, duration: seconds });
  run.on('response', (_client, status, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (status !== expected) failed += 1;
  });
  const { requests, errors } = await run;
  if (failed + errors > 0) throw new Error(`${url}: ${failed + errors} requests failed`);
  times.sort((a, b) => a - b);
  return { perSecond: requests.average, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}
