import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { roles } from '#rooms/people/model.ts';
import { actors } from '../../test/rights/examples.ts';
import { dataFolder, expect, test } from '../journey.ts';
import { signInByLink } from '../sign-in.ts';
import { type Visitor, visitsOf } from '../visits.ts';

const widths = [1920, 1440, 768, 390];
const examinedWidths = [1440, 390];
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const visitors: readonly Visitor[] = ['public', ...roles];

for (const visitor of visitors) {
  test(`${visitor}: no page breaks an accessibility rule or scrolls sideways`, async ({ page }) => {
    if (visitor !== 'public') await signInByLink(page, actors[visitor], dataFolder());
    for (const path of await visitsOf(visitor, dataFolder())) {
      await test.step(path, () => examine(page, path));
    }
  });
}

async function examine(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBeLessThan(500);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await sideways(page), `${path} at ${width} px scrolls sideways`).toBe(0);
    if (examinedWidths.includes(width))
      expect.soft(await violations(page), `${path} at ${width} px`).toEqual([]);
  }
}

/** By how many pixels the page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
