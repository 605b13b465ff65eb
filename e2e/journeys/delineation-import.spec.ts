import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { openManaged } from '../managed-place.ts';
import { signInAs } from '../sign-in.ts';

/** Windows-1252, as Excel saves a CSV: é is one byte. */
const file = Buffer.from(
  'NIS-code;Gemeente;Gebied\r\n31033;Torhout;Café-regio\r\n31040;Zedelgem;Café-regio\r\n;Nijlenn;Kempen\r\n99999;;Kempen\r\n',
  'latin1',
);

test('a file becomes a version that everybody sees: upload, correct, draft, publish', async ({ page }, {
  project,
}) => {
  const code = `proef-${project.name}`;
  await signInAs(page, 'Coördinator regiovorming');
  await upload(page);
  await expect(page.getByText('Er zijn nog 2 fouten te verbeteren')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('codering Windows-1252');

  await page.getByLabel('Gemeente van regel 5: naam of NIS-code').fill('Nergenshuizen');
  await page.getByRole('button', { name: 'Verbeteringen bewaren' }).click();
  await expect(page.getByRole('alert')).toContainText('Regel 5: geen gemeente van deze toestand heet zo.');
  await expect(page.getByLabel('Gemeente van regel 5: naam of NIS-code')).toHaveValue('Nergenshuizen');
  await page.getByLabel('Gemeente van regel 5: naam of NIS-code').fill('');
  await page.getByText('Regel 5 weglaten').click();
  await page.getByRole('button', { name: 'Regel 4 is Nijlen (12026)' }).click();
  await expect(page.getByText('Het bestand kan een ontwerp worden')).toBeVisible();

  await page.getByRole('link', { name: 'Gegevens van de versie invullen' }).click();
  await fillIn(page, code);
  await page.getByRole('button', { name: 'Ontwerp maken' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is 1 fout in het formulier');
  await expect(page.getByLabel('Rechtsgrond')).toHaveValue('Besluit van 1 december 2025');
  await page.getByLabel('Geldig vanaf').fill('2026-01-01');
  await page.getByRole('button', { name: 'Ontwerp maken' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ontwerp: Proefgebieden vanaf 1 januari 2026',
  );
  await expect(page.getByRole('group', { name: /Kaart van Vlaanderen/ })).toBeVisible();
  expect((await page.request.get(`/afbakeningen/${code}`)).status()).toBe(404);

  await page.getByRole('link', { name: 'Publiceren' }).click();
  await page.getByRole('button', { name: 'Versie publiceren' }).click();
  await expect(page).toHaveURL(new RegExp(`/afbakeningen/${code}/versies/2026-01-01\\.1$`));
  await expect(page.getByRole('main')).toContainText('Besluit van 1 december 2025');
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.goto(`/afbakeningen/${code}`);
  await expect(page.getByRole('main')).toContainText('Café-regio');
});

test('what is thrown away goes no further', async ({ page }) => {
  await signInAs(page, 'Coördinator regiovorming');
  await upload(page);
  const path = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Bestand weggooien' }).click();
  await page.getByRole('button', { name: 'Weggooien' }).click();
  await expect(page.getByText('Het bestand is weggegooid.')).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole('main')).toContainText('Er is niets van gepubliceerd.');
});

test('who does not work at ABB finds no place to send a file', async ({ page }) => {
  await signInAs(page, 'Algemeen directeur Nijlen');
  await expect(page.getByRole('link', { name: 'Beheer' })).toHaveCount(0);
  expect((await page.goto('/beheer/afbakeningen/nieuw'))?.status()).toBe(404);
});

async function upload(page: Page): Promise<void> {
  await openManaged(page, 'Afbakeningen inlezen');
  await page.getByRole('link', { name: 'Bestand inlezen' }).click();
  await page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name: 'proef.csv', mimeType: 'text/csv', buffer: file });
  await page.getByRole('button', { name: 'Bestand inlezen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('proef.csv');
}

/** All but the first day: that one is forgotten first. */
async function fillIn(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code').fill(code);
  await page.getByLabel('Hoe één gebied heet').fill('Proefgebied');
  await page.getByLabel('Meervoud').fill('Proefgebieden');
  await page.getByLabel('Stand op').fill('2026-01-15');
  await page.getByLabel('Rechtsgrond').fill('Besluit van 1 december 2025');
  await page.getByLabel('Bron').fill('proef');
  await page.getByLabel('Eigenaar').fill('Vlaamse Regering');
  await page.getByLabel('Soort').selectOption({ label: 'Vlaams, per sector' });
  await page.getByLabel('Beleidsdomein').fill('Omgeving');
}
