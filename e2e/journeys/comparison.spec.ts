import { readFile } from 'node:fs/promises';
import { expect, test } from '../journey.ts';

test('from a delineation to its comparison, its exercise, and one with another delineation', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Afbakeningen' }).first().click();
  await page.getByRole('link', { name: 'Vervoerregio’s', exact: true }).click();
  await expect(page.getByRole('main')).toContainText(
    '8 van de 15 vervoerregio’s overschrijden de grens van een referentieregio.',
  );
  await page.getByRole('link', { name: 'Alle cijfers van deze vergelijking' }).click();
  await expect(page.getByRole('rowheader', { name: 'Roeselare' })).toBeVisible();
  await page.getByText('Maten voor wie ze kent').click();
  await expect(page.getByRole('rowheader', { name: /Adjusted Rand index/ })).toBeVisible();
  await page.getByRole('link', { name: /^Rekenoefening/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rekenoefening');
  await expect(page.getByRole('main')).toContainText('11 gemeenten');
  await page.goto('/afbakeningen/vervoerregio');
  await page.getByText('Vergelijken met een andere afbakening').click();
  await page.getByLabel('Vervoerregio’s vergelijken met').selectOption('elz');
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('eerstelijnszones');
});

test('a table is taken along as CSV and as XLSX', async ({ page }) => {
  await page.goto('/grensgemeenten');
  for (const [name, start] of [
    ['CSV', '\uFEFF'],
    ['XLSX', 'PK'],
  ] as const) {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^grensgemeenten-.*\\.${name.toLowerCase()}$`));
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith(start)).toBe(true);
  }
});

test('codes of one day become those of another, and what is ambiguous is named', async ({ page }) => {
  await page.goto('/fusies');
  await page.getByLabel('NIS-codes').fill('46014');
  await page.getByRole('button', { name: 'Vertaal' }).click();
  await expect(page.getByRole('main')).toContainText('Lokeren omvat ook Moerbeke');
});

test('an old version keeps its address and says what changed', async ({ page }) => {
  await page.goto('/afbakeningen/referentieregio');
  await page.getByRole('link', { name: 'vanaf 19 maart 2023 tot en met 31 december 2024' }).click();
  await expect(page.getByRole('rowheader', { name: 'Zwijndrecht' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('1 gemeente ligt in een ander gebied.');
});
