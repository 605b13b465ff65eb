import type { Browser, CDPSession, Page } from '@playwright/test';
import { pssOfRenderers } from './renderer-memory.ts';

/** A page with the map on it, ours or that of a peer. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** The box of the map. */
  readonly map: string;
  /** Whether the wheel only zooms with Ctrl. */
  readonly zoomsWithCtrl: boolean;
  /** Shows the other fill as its user would; resolves with the milliseconds to the painted frame. */
  readonly switchFill: (page: Page) => Promise<number>;
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
  readonly fillSwitch: number;
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
    const zoomFrames = await zoom(page, contestant);
    const held = await memory(browser, cdp);
    await open(page, contestant.url);
    const fillSwitch = await contestant.switchFill(page);
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

/** To and fro over the map in three lines, as a hand does. */
async function hover(page: Page, map: string) {
  await page.locator(map).first().scrollIntoViewIfNeeded();
  const box = await page.locator(map).first().boundingBox();
  if (box === null) throw new Error('there is no map to hover over');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.4);
  await page.evaluate(() => window.bench.startFrames());
  for (let step = 0; step < 60; step += 1) {
    const [line, along] = [Math.floor(step / 20), (step % 20) / 20];
    const across = line === 1 ? 1 - along : along;
    await page.mouse.move(
      box.x + box.width * (0.15 + 0.7 * across),
      box.y + box.height * (0.4 + 0.12 * line),
    );
  }
  const { frames, latencies } = await watched(page);
  return { hoverFrames: frames, hoverLatencies: latencies };
}

/** From municipality to municipality with the arrow keys, a key per frame, where the map is walked over so. */
async function walk(page: Page) {
  const stop = page.locator('.kaart-gemeente[tabindex="0"]').first();
  if ((await stop.count()) === 0) return null;
  await stop.focus();
  await page.evaluate(() => window.bench.startFrames());
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  return await watched(page);
}

/** A step of the wheel per frame over the middle of the map: thirty in, thirty out. */
async function zoom(page: Page, { map, zoomsWithCtrl }: Contestant): Promise<readonly number[]> {
  await page.evaluate(() => window.bench.startFrames());
  await page.evaluate(
    async ({ selector, ctrlKey }) => {
      const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
      const [clientX, clientY] = [left + width / 2, top + height / 2];
      for (let step = 0; step < 60; step += 1) {
        await new Promise(requestAnimationFrame);
        const deltaY = step < 30 ? -50 : 50;
        document
          .elementFromPoint(clientX, clientY)
          ?.dispatchEvent(
            new WheelEvent('wheel', { deltaY, ctrlKey, clientX, clientY, bubbles: true, cancelable: true }),
          );
      }
    },
    { selector: map, ctrlKey: zoomsWithCtrl },
  );
  await page.waitForTimeout(300);
  return (await watched(page)).frames;
}

async function watched(page: Page): Promise<{ frames: number[]; latencies: number[] }> {
  return await page.evaluate(() => {
    window.bench.stopFrames();
    const { frames, latencies } = window.bench;
    return { frames: [...frames], latencies: [...latencies] };
  });
}

async function memory(browser: Browser, cdp: CDPSession): Promise<{ heap: number; pss: number }> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, pss: await pssOfRenderers(browser) };
}
