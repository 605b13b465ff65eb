import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

const drawingOf = (page: Page): Locator => page.locator('regio-kaart svg.area-map__drawing').first();
const municipality = (page: Page, nis: string): Locator =>
  drawingOf(page).locator(`.kaart-gemeente[data-nis="${nis}"]`);
const live = (page: Page): Locator => page.locator('regio-kaart [aria-live]');
const torhout = '31033';

/** Marks the document, so that a page that was loaded anew is told from one that stayed. */
async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-merk', ''));
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-merk'));
}

test.describe('views in place', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'the way with script'));

  test('choosing, looks and toolbar load no page, are announced, and Back and Forward go through them', async ({
    page,
  }) => {
    await page.goto('/kaart');
    const isSamePage = await markDocument(page);
    await municipality(page, torhout).click();
    await expect(page).toHaveURL('/kaart?gemeente=31033');
    await expect(drawingOf(page).locator('.kaart-gekozen')).toHaveCount(1);
    await expect(live(page)).not.toBeEmpty();

    const looks = page.getByRole('navigation', { name: 'Wat de kaart toont' });
    await looks.getByRole('link', { name: 'Samenvallende grenzen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaart van de samenvallende grenzen');
    await expect(live(page)).toContainText('Kaart van de samenvallende grenzen');
    await expect(looks.getByRole('link', { name: 'Samenvallende grenzen' })).toBeFocused();
    await expect(page).toHaveURL('/kaart?beeld=grenzen&gemeente=31033');

    await looks.getByRole('link', { name: 'Naast elkaar' }).click();
    await expect(page.locator('regio-kaart svg.area-map__drawing')).toHaveCount(2);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaart van de samenvallende grenzen');
    await page.goBack();
    await expect(page).toHaveURL('/kaart?gemeente=31033');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/referentieregio’s en vervoerregio’s/);
    await page.goForward();
    await expect(page).toHaveURL('/kaart?beeld=grenzen&gemeente=31033');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kaart van de samenvallende grenzen');
    expect(await isSamePage()).toBe(true);

    await page.reload();
    await page.goBack();
    await expect(page).toHaveURL('/kaart?gemeente=31033');
    await expect(drawingOf(page).locator('.kaart-gekozen')).toHaveCount(1);
  });

  test('the form shows its choice at once, without a button, and today stays today', async ({ page }) => {
    await page.goto('/kaart');
    const isSamePage = await markDocument(page);
    await page.locator('select[name="vlak"]').focus();
    await page.locator('select[name="vlak"]').selectOption('politiezone');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/politiezones/);
    await expect(page).not.toHaveURL(/datum/);
    await expect(page.locator('select[name="vlak"]')).toBeFocused();
    expect(await isSamePage()).toBe(true);
    await page.goBack();
    await expect(page.locator('select[name="vlak"]')).toHaveValue('referentieregio');
  });

  test('what has the focus and is no longer there leaves it to the words of the map', async ({ page }) => {
    await page.goto('/kaart?gemeente=31033');
    await page.getByRole('link', { name: 'Laat de gekozen gemeente los' }).press('Enter');
    await expect(page).toHaveURL('/kaart');
    await expect(page.locator('#wat-de-kaart-zegt')).toBeFocused();
    await page.getByRole('link', { name: 'Toon meer namen' }).press('Enter');
    await expect(page.getByRole('link', { name: 'Toon minder namen' })).toBeFocused();
  });

  test('a page without a map is loaded as ever, and Back shows the map again', async ({ page }) => {
    await page.goto('/kaart');
    await page
      .getByRole('navigation', { name: 'Wat de kaart toont' })
      .getByRole('link', { name: 'Alle afbakeningen' })
      .click();
    await expect(page).toHaveURL('/kaart?beeld=klein');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alle afbakeningen op de kaart');
    await page.goBack();
    await expect(drawingOf(page)).toBeVisible();
  });

  test('while the server is slow the map says so, and the last choice is what is shown', async ({ page }) => {
    await page.goto('/kaart');
    await page.route('**/kaart?gemeente=31033', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => undefined);
    });
    await municipality(page, torhout).click();
    await expect(page.locator('regio-kaart')).toHaveAttribute('aria-busy', 'true');
    await municipality(page, '36015').click();
    await expect(page).toHaveURL('/kaart?gemeente=36015');
    await expect(page.locator('regio-kaart')).not.toHaveAttribute('aria-busy');
    await page.waitForTimeout(1000);
    await expect(page).toHaveURL('/kaart?gemeente=36015');
  });

  test('two maps beside each other mark the same municipality', async ({ page }) => {
    await page.goto('/kaart?beeld=naast');
    await municipality(page, torhout).hover();
    const rings = page.locator('regio-kaart .kaart-ring:not(.kaart-ring--focus) .kaart-ring__lijn');
    await expect(rings).toHaveCount(2);
    await expect(rings.first()).toHaveAttribute('d', /^M/);
    await expect(rings.last()).toHaveAttribute('d', /^M/);
  });

  test('a button in two states swaps fill and line, and leaves no trail', async ({ page }) => {
    await page.goto('/afbakeningen');
    await page.goto('/kaart');
    const swap = page.getByRole('button', { name: 'Wissel vlak en lijn' });
    await swap.click();
    await expect(page).toHaveURL('/kaart?vlak=vervoerregio&lijn=referentieregio');
    await expect(swap).toHaveAttribute('aria-pressed', 'true');
    await swap.click();
    await expect(page).toHaveURL('/kaart');
    await expect(swap).toHaveAttribute('aria-pressed', 'false');
    await page.goBack();
    await expect(page).toHaveURL('/afbakeningen');
  });

  test('letters go on within the region, the area and what is hatched; ? opens the keys', async ({
    page,
  }) => {
    await page.goto('/kaart?gemeente=31033');
    await municipality(page, torhout).focus();
    const focused = () => drawingOf(page).locator('.kaart-gemeente:focus');
    await page.keyboard.press('r');
    await expect(focused()).not.toHaveAttribute('data-nis', torhout);
    await expect(focused()).toHaveAttribute('data-regio', 'REFREG06');
    await municipality(page, torhout).focus();
    await page.keyboard.press('z');
    await expect(live(page)).toContainText('vervoerregio Roeselare');
    await page.keyboard.press('b');
    await expect(live(page)).toContainText('buiten de hoofdregio');
    await page.keyboard.press('?');
    await expect(page.getByText('naar de buurgemeente aan die kant')).toBeVisible();
    await municipality(page, torhout).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Zoek een gemeente op de kaart' })).toBeFocused();
  });

  test('the search knows misspelt and former names, and brings the municipality close by', async ({
    page,
  }) => {
    await page.goto('/kaart');
    const search = page.getByRole('combobox', { name: 'Zoek een gemeente op de kaart' });
    await search.fill('Torhuot');
    const option = page.getByRole('option', { name: /Torhout/ });
    await expect(option).toContainText('lijkt op wat je typte');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/gemeente=31033/);
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(drawingOf(page).locator('.kaart-gekozen')).toHaveCount(1);

    await search.fill('Herstappe');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/gemeente=73028&kader=/);
    await search.fill('Kruishoutem');
    await page.getByRole('option', { name: /Kruisem/ }).click();
    await expect(page).toHaveURL(/gemeente=45068&kader=/);
    await search.fill('xqxqxq');
    await expect(live(page)).toHaveText('Geen gemeente gevonden');
  });

  test('a small municipality is hit from some pixels around it', async ({ page }) => {
    await page.goto('/kaart');
    await municipality(page, '73028').scrollIntoViewIfNeeded();
    const box = await municipality(page, '73028').boundingBox();
    if (box === null) throw new Error('Herstappe is not drawn');
    expect(Math.min(box.width, box.height)).toBeLessThan(24);
    await page.mouse.click(box.x + box.width / 2 + 9, box.y + box.height / 2);
    await expect(page).toHaveURL('/kaart?gemeente=73028');
  });
});
