import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

/** What the largest process that draws a page holds, in MB of PSS: the page that is open, not the spare one. */
export async function pssOfRenderers(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/^Pss:\s+(\d+) kB/m.exec(rollup(id))?.[1] ?? 0));
  return (Math.max(0, ...held) * 1024) / 1e6;
}

/** Empty for a process that ended meanwhile. */
function rollup(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  } catch {
    return '';
  }
}
