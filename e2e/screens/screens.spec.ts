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

/** The public has most pages by far: in parts they are examined side by side, each within its time. */
const partsOf = (visitor: Visitor) => (visitor === 'public' ? 6 : 1);

for (const visitor of visitors) {
  const parts = partsOf(visitor);
  for (let part = 0; part < parts; part += 1) {
    const which = parts === 1 ? visitor : `${visitor} (${part + 1} of ${parts})`;
    test(`${which}: no page breaks an accessibility rule or scrolls sideways`, async ({ page }) => {
      if (visitor !== 'public') await signInByLink(page, actors[visitor], dataFolder());
      const paths = await visitsOf(visitor, dataFolder());
      for (const path of paths.filter((_, place) => place % parts === part)) {
        await test.step(path, () => examine(page, path));
      }
    });
  }
}

async function examine(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBeLessThan(500);
  // A feed is for a program: what a browser makes of it is not ours to examine.
  if (!(await response?.headerValue('content-type'))?.startsWith('text/html')) return;
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
