import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

const drawingOf = (page: Page): Locator => page.locator('regio-kaart svg.area-map__drawing').first();
const municipality = (page: Page, nis: string): Locator =>
  drawingOf(page).locator(`.kaart-gemeente[data-nis="${nis}"]`);
const torhout = '31033';

/** x, y, width and height of what is seen. */
async function frameOf(page: Page): Promise<number[]> {
  return ((await drawingOf(page).getAttribute('viewBox')) ?? '').split(' ').map(Number);
}

test('without script every municipality of the map is a link, and the map can be zoomed', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled, 'the way without script');
  await page.goto('/kaart');
  await expect(page.getByRole('button', { name: 'Heel Vlaanderen' })).toHaveCount(0);
  expect(await drawingOf(page).locator('.kaart-gemeente').count()).toBe(285);
  await municipality(page, torhout).click();
  await expect(page).toHaveURL('/kaart?gemeente=31033');
  await page.getByRole('link', { name: 'Zoom in', exact: true }).click();
  await expect(page).toHaveURL(/gemeente=31033&kader=\d+,\d+,\d+,\d+$/);
});

test.describe('with script', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'the way with script'));

  for (const width of [1440, 390]) {
    test(`at ${width} pixels the map stays where it is when its script comes`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      let letThrough = () => {};
      const held = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route('**/regio-kaart.element-*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto('/kaart', { waitUntil: 'commit' });
      await expect(municipality(page, torhout)).toBeVisible();
      const before = await drawingOf(page).boundingBox();
      letThrough();
      await expect(page.getByRole('button', { name: 'Heel Vlaanderen' })).toBeVisible();
      expect(await drawingOf(page).boundingBox()).toEqual(before);
    });
  }

  test('the whole map is one stop, and the arrow keys walk over it', async ({ page }) => {
    await page.goto('/kaart?gemeente=31033');
    await page.getByRole('button', { name: 'Achtergrondkaart' }).focus();
    await page.keyboard.press('Tab');
    await expect(municipality(page, torhout)).toBeFocused();
    await expect(page.locator('.kaart-kaartje')).toContainText('Torhout');
    const live = page.locator('regio-kaart [aria-live]');
    await expect(live).toHaveText(/^Torhout, Regio Brugge, vervoerregio Roeselare/);
    await expect(drawingOf(page).getByRole('link', { name: 'Torhout', exact: true })).toBeFocused();
    await expect(drawingOf(page).locator('.kaart-ring--focus .kaart-ring__lijn')).toHaveAttribute('d', /^M/);

    await page.keyboard.press('ArrowUp');
    await expect(live).not.toHaveText(/^Torhout/);
    const north = await drawingOf(page).locator('.kaart-gemeente:focus').getAttribute('data-nis');
    expect(north).not.toBe(torhout);
    expect(await drawingOf(page).locator('.kaart-gemeente[tabindex="0"]').count()).toBe(1);

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/kaart?gemeente=${north}`);
    await expect(municipality(page, north ?? '')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('summary', { hasText: 'Toetsen en gebaren' })).toBeFocused();
    await expect(page.locator('.kaart-kaartje')).toBeHidden();
  });

  test('the keyboard reaches every municipality, and comes round', async ({ page }) => {
    await page.goto('/kaart?gemeente=31033');
    await municipality(page, torhout).focus();
    const reached = await page.evaluate(() => {
      const seen = new Set<Element>();
      for (let at = document.activeElement; at !== null && !seen.has(at); at = document.activeElement) {
        seen.add(at);
        at.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
      }
      return { count: seen.size, last: document.activeElement?.getAttribute('data-nis') };
    });
    expect(reached).toEqual({ count: 285, last: torhout });
  });

  test('zooming keeps the address, and a link from the map keeps the frame', async ({ page }) => {
    await page.goto('/kaart');
    const [, , width = 0] = await frameOf(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/\?kader=\d+,\d+,\d+,\d+$/);
    expect((await frameOf(page))[2]).toBeCloseTo(width / 2, -1);
    const kader = new URL(page.url()).searchParams.get('kader');
    await page.reload();
    expect((await frameOf(page)).map(Math.round).join(',')).toBe(kader);
    await page.getByRole('button', { name: 'Achtergrondkaart' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`gemeente=\\d{5}&kader=${kader}$`));
    await expect(drawingOf(page).locator('.kaart-gemeente:focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/\?gemeente=\d{5}$/);
  });

  test('the wheel scrolls the page, and zooms with Ctrl; dragging moves what is zoomed', async ({ page }) => {
    await page.goto('/kaart');
    await drawingOf(page).hover();
    const whole = await frameOf(page);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await frameOf(page)).toEqual(whole);

    // The map has scrolled from under the pointer.
    await drawingOf(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect(page).toHaveURL(/kader=/);
    const closer = await frameOf(page);
    expect(closer[2]).toBeLessThan(whole[2] ?? 0);

    const box = await drawingOf(page).boundingBox();
    const middle = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y + 5, { steps: 4 });
    await page.mouse.up();
    const moved = await frameOf(page);
    expect(moved[0]).toBeLessThan(closer[0] ?? 0);
    await expect(page).toHaveURL(/\?kader=/);
  });

  test('closer by the map has more names and finer borders, and the links below it start from there', async ({
    page,
  }) => {
    await page.goto('/kaart');
    const lichtervelde = drawingOf(page).locator('.kaart-namen').getByText('Lichtervelde', { exact: true });
    await expect(lichtervelde).toHaveCount(0);
    const path = municipality(page, torhout).locator('path');
    const coarse = (await path.getAttribute('d')) ?? '';
    await municipality(page, torhout).focus();
    await page.keyboard.press('End');
    await expect(lichtervelde.first()).toBeVisible();
    await expect(municipality(page, torhout)).toBeFocused();
    expect(((await path.getAttribute('d')) ?? '').length).toBeGreaterThan(coarse.length);
    const before = new URL(page.url()).searchParams.get('kader');
    await page.getByRole('link', { name: 'Naar het oosten', exact: true }).click();
    await expect(page).not.toHaveURL(new RegExp(`${before}$`));
    await expect(page).toHaveURL(/kader=/);
  });

  test('a click chooses and a second one zooms', async ({ page }) => {
    await page.goto('/kaart');
    await municipality(page, torhout).dblclick();
    await expect(page).toHaveURL(/\?gemeente=31033&kader=/);
    await expect(drawingOf(page).locator('.kaart-gekozen')).toHaveCount(1);
  });

  test('x swaps fill and line to and fro, until letter keys are switched off', async ({ page }) => {
    await page.goto('/kaart?gemeente=31033');
    await municipality(page, torhout).focus();
    await page.keyboard.press('x');
    await expect(page).toHaveURL('/kaart?vlak=vervoerregio&lijn=referentieregio&gemeente=31033');
    await expect(municipality(page, torhout)).toBeFocused();
    await page.keyboard.press('x');
    await expect(page).toHaveURL('/kaart?gemeente=31033');
    await page.getByText('Toetsen en gebaren').click();
    await page.getByLabel('Lettertoetsen').uncheck();
    await municipality(page, torhout).focus();
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveURL('/kaart?gemeente=31033');
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`no accessibility rule is broken at ${width} px, with the focus on the map and zoomed in`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/kaart?gemeente=31033');
      await municipality(page, torhout).focus();
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/kader=/);
      await page.keyboard.press('ArrowRight');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))])).toEqual(
        [],
      );
    });
  }

  for (const media of [
    { forcedColors: 'active' },
    { contrast: 'more' },
    { colorScheme: 'dark' },
    { reducedMotion: 'reduce' },
  ] as const) {
    test(`no accessibility rule is broken with ${JSON.stringify(media)}, nor does anything get lost`, async ({
      page,
    }) => {
      await page.emulateMedia(media);
      await page.goto('/kaart?gemeente=31033');
      await municipality(page, torhout).focus();
      await page.keyboard.press('?');
      await expect(page.getByText('naar de buurgemeente aan die kant')).toBeVisible();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(page).toHaveURL(/kader=/);
      await municipality(page, torhout).focus();
      await expect(page.locator('.kaart-kaartje')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  }
});
