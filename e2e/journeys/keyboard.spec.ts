import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('/gemeenten');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar de hoofdinhoud' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Ga naar de hoofdinhoud' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('every stop on the page is visible, in the order of the page, and none holds the keyboard', async ({
  page,
}) => {
  for (const path of [
    '/',
    '/gemeenten',
    '/gemeenten/31033',
    '/gemeenten/31033/blad',
    '/kaart',
    '/aanmelden',
  ]) {
    await page.goto(path);
    const stops = await walk(page, 60);
    expect(stops.length, path).toBeGreaterThan(5);
    expect(
      stops.filter((stop) => !stop.visible).map((stop) => stop.name),
      path,
    ).toEqual([]);
    expect(
      stops.map((stop) => stop.order),
      path,
    ).toEqual(stops.map((stop) => stop.order).sort((a, b) => a - b));
  }
});

test('a table is sorted and the menu used without a mouse', async ({ page }) => {
  await page.goto('/gemeenten');
  const header = page.getByRole('columnheader', { name: /Inwoners/ });
  await reach(page, 'Inwoners');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sorteer=inwoners/);
  await expect(header).toHaveAttribute('aria-sort', /ascending|descending/);
  await reach(page, 'Regio’s');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/regios$/);
});

interface Stop {
  readonly name: string;
  readonly visible: boolean;
  readonly order: number;
}

/** The places where the focus comes with Tab, from the top of the page, until it leaves or `most` were seen. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused);
    if (stop === null || stops.some(({ order }) => order === stop.order)) return stops;
    stops.push(stop);
  }
  return stops;
}

/** Goes on with Tab to the link or button with this text. */
async function reach(page: Page, text: string): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(focused))?.name.startsWith(text)) return;
  }
  throw new Error(`Tab never comes to ${text}`);
}

/** Runs in the browser: what has the focus, whether a frame shows that, and where it stands in the page. */
function focused(): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const hasFrame = (one: Element | null): boolean =>
    one !== null && (getComputedStyle(one).outlineStyle === 'solid' || hasFrame(one.parentElement));
  const { width, height } = element.getBoundingClientRect();
  const name = element.textContent?.trim() || element.getAttribute('name') || element.tagName;
  const order = [...document.querySelectorAll('*')].indexOf(element);
  return { name, visible: hasFrame(element) && width > 0 && height > 0, order };
}
