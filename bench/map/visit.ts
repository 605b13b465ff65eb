import type { Browser, CDPSession, Page } from '@playwright/test';
import { hover, walk, zoom } from './handling.ts';
import { pssOfRenderers } from './renderer-memory.ts';

/** A page with the map on it, ours or that of a peer. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** The box of the map. */
  readonly map: string;
  /** Whether the wheel only zooms with Ctrl. */
  readonly zoomsWithCtrl: boolean;
  /** Shows the other fill as its user would; resolves with the milliseconds to the painted frame. Null: it cannot. */
  readonly switchFill: ((page: Page) => Promise<number>) | null;
}

/** What one visit measured: milliseconds, bytes, MB. Null where the contestant has no such thing. */
export interface Visit {
  readonly bytes: number;
  readonly polygons: number;
  readonly ready: number;
  readonly warmReady: number;
  readonly longestTask: number;
  readonly hoverFrames: readonly number[];
  readonly hoverLatencies: readonly number[];
  readonly keyFrames: readonly number[] | null;
  readonly keyLatencies: readonly number[] | null;
  readonly zoomFrames: readonly number[];
  readonly fillSwitch: number | null;
  readonly heap: number;
  readonly pss: number;
}

export const viewport = { width: 1440, height: 900 } as const;

/**
 * Visits a contestant with a browser that knows nothing yet, once more with what that left in the cache, and then uses
 * the map: sixty movements over it, forty arrow keys where it walks, sixty steps of the wheel, another fill.
 */
export async function visit(browser: Browser, contestant: Contestant, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'nl-BE' });
  try {
    const page = await context.newPage();
    await page.addInitScript((await import('./watch.ts')).watch);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const bytes = await countBytes(cdp);
    const cold = await open(page, contestant.url);
    const sent = bytes();
    await page.goto('about:blank');
    const warm = await open(page, contestant.url);
    const { hoverFrames, hoverLatencies } = await hover(page, contestant.map);
    const keys = await walk(page);
    const zoomFrames = await zoom(page, contestant.map, contestant.zoomsWithCtrl);
    const held = await memory(browser, cdp);
    await open(page, contestant.url);
    const fillSwitch = contestant.switchFill === null ? null : await contestant.switchFill(page);
    return {
      bytes: sent,
      ...cold,
      warmReady: warm.ready,
      hoverFrames,
      hoverLatencies,
      keyFrames: keys?.frames ?? null,
      keyLatencies: keys?.latencies ?? null,
      zoomFrames,
      fillSwitch,
      ...held,
    };
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string) {
  await page.goto(url);
  await page.waitForFunction(() =>
    ['polygons', 'interactive'].every((mark) => performance.getEntriesByName(mark).length > 0),
  );
  await page.waitForTimeout(300);
  return await page.evaluate(() => {
    const at = (mark: string) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
    return {
      polygons: at('polygons'),
      ready: Math.max(at('polygons'), at('interactive')),
      longestTask: Math.max(0, ...window.bench.longTasks),
    };
  });
}

async function countBytes(cdp: CDPSession): Promise<() => number> {
  let bytes = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  return () => bytes;
}

async function memory(browser: Browser, cdp: CDPSession): Promise<{ heap: number; pss: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, pss: await pssOfRenderers(browser) };
}
