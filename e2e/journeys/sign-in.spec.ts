import { dataFolder, expect, test } from '../journey.ts';
import { signInAs, signInLink } from '../sign-in.ts';

const director = 'Algemeen directeur Torhout';

test('a demo role is signed in, sees on every page for whom, chooses another membership, and signs out', async ({
  page,
}) => {
  await signInAs(page, director, 'OCMW');
  for (const path of ['/', '/gemeenten', '/kaart', '/gemeenten/31033', '/stijlgids', '/bestaat-niet']) {
    await page.goto(path);
    await expect(page.getByRole('banner').first()).toContainText(
      `${director} voor OCMW Torhout (lokaal bestuur)`,
    );
  }
  await page.getByRole('link', { name: 'Wisselen' }).click();
  await page.getByText('Torhout (lokaal bestuur)', { exact: true }).click();
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await expect(page.getByText('Je hoedanigheid is gewijzigd.')).toBeVisible();
  await expect(page.getByRole('banner').first()).toContainText(`${director} voor Torhout (lokaal bestuur)`);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByText('Je bent afgemeld.')).toBeVisible();
  await page.goto('/mijn-account');
  await expect(page).toHaveURL(/\/aanmelden\?naar=%2Fmijn-account$/);
});

test('a link from the command line signs in after a press, once; opening it changes nothing', async ({
  page,
  request,
}) => {
  const path = await signInLink('onderzoeker@steunpunt.test', dataFolder());
  for (const _ of ['mail scanner', 'proxy', 'preview']) expect((await request.get(path)).status()).toBe(200);
  await page.goto(path);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByText('Je bent aangemeld.')).toBeVisible();
  await expect(page.getByRole('banner').first()).toContainText('Onderzoeker Steunpunt');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Deze link werkt niet meer');
});

test('signing in leads to the page that asked for it', async ({ page }) => {
  await page.goto('/mijn-account');
  await page.getByRole('button', { name: 'Beheerder Regioloket' }).click();
  await expect(page).toHaveURL(/\/mijn-account$/);
  await expect(page.getByRole('main')).toContainText('beheerder@abb.test');
});

test('a wrong address comes back as it was typed, with what is wrong', async ({ page }) => {
  await page.goto('/aanmelden');
  await page.getByLabel('Mailadres').fill('geen adres');
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Mailadres')).toHaveValue('geen adres');
});
