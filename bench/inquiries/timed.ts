/** Milliseconds from request to last byte: the median, and what 95 of 100 stay below. */
export type Spread = readonly [median: number, p95: number];

const times = 40;

/** Asks an address forty times, one after the other. Throws where it does not answer with what was asked. */
export async function timed(url: string, headers: Readonly<Record<string, string>>): Promise<Spread> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (!response.ok || response.redirected) throw new Error(`${url}: ${response.status}`);
    taken.push(performance.now() - begun);
  }
  taken.sort((a, b) => a - b);
  return [taken[times / 2] ?? Number.NaN, taken[Math.floor(times * 0.95)] ?? Number.NaN];
}
