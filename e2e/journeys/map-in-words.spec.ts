import { expect, test } from '../journey.ts';

test('an official finds the contact point by a misspelt name, and one of a list', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Wie is mijn contactpunt?' }).click();
  const main = page.getByRole('main');
  await main.getByRole('searchbox').fill('Torhuot');
  await main.getByRole('button', { name: 'Toon mijn contactpunt' }).click();
  await expect(main).toContainText('We tonen Torhout, een naam die erop lijkt.');
  await expect(main.getByRole('article')).toHaveCount(1);
  await expect(main.getByRole('article')).toContainText('West-Vlaanderen');

  await main.getByRole('searchbox').fill('aalte');
  await main.getByRole('button', { name: 'Toon mijn contactpunt' }).click();
  await main.getByRole('link', { name: 'Aalter', exact: true }).click();
  await expect(main).toContainText('Aalter ligt in de provincie Oost-Vlaanderen.');
});

test('who cannot see the map goes from a delineation to its words, region by region', async ({ page }) => {
  await page.goto('/afbakeningen/elz');
  await page.getByRole('link', { name: 'De kaart in woorden' }).click();
  await page.getByRole('link', { name: 'De gemeenten van Regio Brugge één voor één' }).click();
  await expect(page).toHaveURL(/\/kaart\/tekst\?lijn=elz&regio=REFREG06$/);
  await page
    .getByRole('navigation', { name: 'Gemeenten op deze pagina' })
    .getByRole('link', { name: 'Torhout' })
    .click();
  await expect(page.locator('#gemeente-31033')).toBeInViewport();
  await expect(page.getByRole('main')).toContainText('Eerstelijnszone Houtland en Polder');
});

test('a visitor goes from story to story, each step with its own view of the map', async ({ page }) => {
  await page.goto('/kaart/voorbeelden');
  await page.getByRole('link', { name: 'Zwijndrecht: eerst van regio' }).click();
  await page.getByRole('link', { name: /^De Druivenstreek/ }).click();
  const step = page.getByRole('region', { name: '2. De eerstelijnszone' });
  await expect(step).toContainText('Gelijke stand, geen hoofdregio');
  await expect(step.getByRole('link', { name: /Toon dit op de kaart/ })).toHaveAttribute(
    'href',
    '/kaart?lijn=elz&gemeente=23033',
  );
});
