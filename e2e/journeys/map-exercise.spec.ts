import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

const exercise = '/kaart/rekenoefening';
const result = (page: Page) => page.locator('#gevolg');
const step = (page: Page, name: RegExp) => result(page).getByRole('link', { name });

test('Torhout goes to Brugge and back: every step is a link, and leads to what it did', async ({ page }) => {
  await page.goto('/kaart?gemeente=31033');
  await page.getByRole('link', { name: 'Rekenoefening met deze afbakening' }).click();
  await expect(page.getByText('Rekenoefening: geen voorstel en geen beslissing').first()).toBeVisible();
  await expect(result(page)).toContainText('8 van de 15 vervoerregio’s');

  const choice = page.getByRole('region', { name: 'Torhout verhuist naar' });
  await expect(choice).toContainText('Nu: vervoerregio Roeselare.');
  await choice.getByRole('link', { name: 'Brugge', exact: true }).click();
  await expect(page).toHaveURL(`${exercise}?zetten=31033-3&gemeente=31033#gevolg`);
  await expect(result(page)).toBeFocused();
  await expect(result(page)).toContainText('7 van de 15 vervoerregio’s');
  await expect(page.locator('.area-map .kaart-verhuisd__gemeente')).toHaveCount(1);

  await step(page, /^Maak ongedaan/).click();
  await expect(result(page)).toContainText('8 van de 15 vervoerregio’s');
  await step(page, /^Doe opnieuw: Torhout naar Brugge/).click();
  await expect(result(page)).toContainText('7 van de 15 vervoerregio’s');
  await step(page, /^Begin opnieuw/).click();
  await expect(page).toHaveURL(`${exercise}?gemeente=31033#gevolg`);
});

test('a municipality from the list, a name of one’s own, and the address to hand on', async ({ page }) => {
  await page.goto(`${exercise}?zetten=31033-3`);
  await page.getByRole('combobox', { name: 'Gemeente', exact: true }).selectOption('Gent');
  await page.getByRole('button', { name: 'Kies', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Gent verhuist naar' })).toBeFocused();
  await page.getByLabel('Naam van de oefening').fill('Torhout & de rest');
  await page.getByRole('button', { name: 'Zet de naam in het adres' }).click();
  await expect(page.getByText('noemt ze “Torhout & de rest”')).toBeVisible();
  const address = await page.getByLabel('Adres van deze oefening').inputValue();
  await page.goto(address);
  await expect(result(page)).toContainText('Na 1 zet');
  await expect(page.getByText('noemt ze “Torhout & de rest”')).toBeVisible();
});

test('without script a municipality of the map leads to where it may go', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(javaScriptEnabled, 'the way without script');
  await page.goto(exercise);
  await page.locator('.kaart-gemeente[data-nis="31033"]').click();
  await expect(page.getByRole('region', { name: 'Torhout verhuist naar' })).toBeFocused();
});

test.describe('with script', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'the way with script'));

  test('by keyboard: choose on the map, move, and read what it did; zooming keeps the moves', async ({
    page,
  }) => {
    await page.goto(`${exercise}?zetten=44021-11`);
    await page.locator('.kaart-gemeente[data-nis="31033"]').focus();
    await page.keyboard.press('x');
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/\?zetten=44021-11&kader=\d+,\d+,\d+,\d+$/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?zetten=44021-11&gemeente=31033&kader=[\d,]+#waarheen$/);
    await expect(page.getByRole('region', { name: 'Torhout verhuist naar' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Brugge', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?zetten=44021-11,31033-3&gemeente=31033&kader=[\d,]+#gevolg$/);
    await expect(result(page)).toBeFocused();
    await expect(result(page)).toContainText('Na 2 zetten');
  });

  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`no accessibility rule is broken at ${width} px, before and after moves`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      for (const query of ['', '?zetten=31033-3,44021-~nieuw1,11002-~geen&ongedaan=31033-4&gemeente=31033']) {
        await page.goto(exercise + query);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual(
          [],
        );
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(scrolls, 'the page scrolls sideways').toBe(false);
      }
    });
  }
});
