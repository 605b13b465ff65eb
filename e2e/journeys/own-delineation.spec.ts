import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../journey.ts';

const path = '/kaart/eigen-afbakening';

test('a pasted table comes on the map, is shared by its address, and comes back to be changed', async ({
  page,
}) => {
  await page.goto('/kaart');
  await page.getByRole('link', { name: 'Je eigen afbakening op de kaart' }).click();
  await page.getByLabel('Titel').fill('Rond Torhout');
  await page
    .getByRole('textbox', { name: 'Tabel' })
    .fill('Torhuot;Midden\nZedelgem;Midden\nLichtervelde;Midden');
  await page.getByRole('button', { name: 'Toon op de kaart' }).click();

  await expect(page.getByRole('row', { name: /^1 / })).toContainText('Torhout (31033)');
  await expect(page.getByRole('textbox', { name: 'Tabel' })).toHaveValue(/Torhuot;Midden/);
  await page
    .getByRole('textbox', { name: 'Tabel' })
    .fill('Torhout;Midden\nZedelgem;Midden\nLichtervelde;Midden');
  await page.getByRole('button', { name: 'Toon op de kaart' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rond Torhout');
  await expect(page.getByText('niet nagekeken door Regioloket').first()).toBeVisible();
  await expect(page.getByText('Gearceerd: 1 gemeente ligt buiten de hoofdregio')).toBeVisible();
  await page.locator('.kaart-gemeente[data-nis="31033"]').first().click();
  await expect(page).toHaveURL(/gemeente=31033/);
  const shared = await page.getByLabel('Adres van deze kaart').inputValue();
  await page.goto(shared);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rond Torhout');
  await page.getByRole('link', { name: 'Wijzig de tabel' }).click();
  await expect(page.getByRole('textbox', { name: 'Tabel' })).toHaveValue(/31033;Torhout;Midden/);
});

for (const width of [1440, 390]) {
  test(`no accessibility rule is broken at ${width} px`, async ({ page, javaScriptEnabled }) => {
    test.skip(!javaScriptEnabled, 'axe needs script');
    await page.setViewportSize({ width, height: 900 });
    for (const tabel of ['Torhuot;Midden', 'Torhout;Midden\nLichtervelde;Midden\nBrugge;Noord']) {
      await page.goto(path);
      await page.getByRole('textbox', { name: 'Tabel' }).fill(tabel);
      await page.getByRole('button', { name: 'Toon op de kaart' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual(
        [],
      );
    }
  });
}
