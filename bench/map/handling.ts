import type { Page } from '@playwright/test';

/** To and fro over the map in three lines, as a hand does. */
export async function hover(page: Page, map: string) {
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
export async function walk(page: Page) {
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
export async function zoom(page: Page, map: string, zoomsWithCtrl: boolean): Promise<readonly number[]> {
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
