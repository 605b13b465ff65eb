import { expect, test } from '../journey.ts';

test('a mayor sees where the municipality lies elsewhere, takes the table along and prints the sheet', async ({
  page,
}) => {
  await page.goto('/gemeenten/31033');
  const main = page.getByRole('main');
  await expect(main).toContainText('Torhout is elders ingedeeld voor 4 van de 8 afbakeningen die meetellen');

  const transport = page.getByRole('row', { name: /Vervoerregio Roeselare/ });
  await expect(transport).toContainText('overschrijdt de regiogrens');
  await expect(transport).toContainText('streefdatum 1 januari 2025 verstreken');
  await transport.getByText('15 gemeenten', { exact: true }).click();
  await expect(transport).toContainText('In dezelfde regio, niet in dit gebied: Beernem');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'XLSX van Het gebied van Torhout in elke afbakening' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^gemeenten-31033-afbakeningen-\d{4}-\d{2}-\d{2}\.xlsx$/,
  );

  await main.getByRole('link', { name: 'Blad voor college en raad (A4)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Torhout');
  await expect(page.getByRole('article')).toContainText('toestand op');
});

test('an official goes from a municipality to its region and to what crosses it, on another day', async ({
  page,
}) => {
  await page.goto('/gemeenten/31033?datum=2024-12-31');
  await page.getByRole('main').getByRole('link', { name: 'Regio Brugge', exact: true }).first().click();
  await expect(page).toHaveURL(/\/regios\/REFREG06\?datum=2024-12-31$/);
  const crossing = page.getByRole('region', { name: 'Gebieden over de grens van Regio Brugge' });
  await crossing.getByRole('link', { name: 'Vervoerregio Roeselare' }).click();
  await expect(page).toHaveURL(/\/afbakeningen\/vervoerregio\?datum=2024-12-31#gebied-11$/);
  await expect(page.locator('#gebied-11')).toBeInViewport();
});
