import { expect, test } from '../journey.ts';

test('the first walk: from the home page by search, page, region and map to another municipality', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Torhout');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: 'Torhout', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Torhout');
  await expect(page.getByRole('main')).toContainText(
    'Torhout ligt in de provincie West-Vlaanderen en in de referentieregio',
  );
  await page.getByRole('main').getByRole('link', { name: 'Regio Brugge', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Regio Brugge');
  const inRegion = page.getByRole('region', { name: 'Gemeenten in Regio Brugge' });
  await expect(inRegion.getByRole('rowheader', { name: 'Torhout' })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk de hele kaart' }).click();
  await expect(page).toHaveURL(/\/kaart$/);
  await expect(page.locator('svg a path')).toHaveCount(285);
  await page.locator('svg a[data-nis="44021"]').click();
  await expect(page).toHaveURL(/\/kaart\?gemeente=44021$/);
  await page.getByRole('link', { name: 'Alles over Gent' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gent');
});

test('who searches a municipality that is no more finds what became of it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Kruibeke');
  await page.getByRole('button', { name: 'Zoek' }).click();
  const successor = 'Beveren-Kruibeke-Zwijndrecht';
  await expect(page.getByRole('main')).toContainText(
    `Kruibeke (NIS 46013) is opgegaan in ${successor} op 1 januari 2025`,
  );
  await page.getByRole('link', { name: successor }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(successor);
  await page.goto('/gemeenten/46013');
  await expect(page.getByRole('main')).toContainText(`opgegaan in ${successor} op 1 januari 2025`);
  await page.getByRole('link', { name: `Naar ${successor}` }).click();
  await expect(page).toHaveURL(/\/gemeenten\/46030$/);
});
