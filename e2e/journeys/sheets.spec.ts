import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { inflateZip } from '#platform/zip-inspection.ts';
import { readPdf } from '../../test/harness/read-pdf.ts';
import { expect, test } from '../journey.ts';

test('from a municipality to its sheet as PDF', async ({ page }) => {
  await page.goto('/gemeenten/31033');
  await page.getByRole('link', { name: 'Blad voor college en raad (A4)' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: /^PDF/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^31033-torhout-.*\.pdf$/);
  const { pages, isTagged } = await readPdf(await readFile(await download.path()));
  expect({ pages: pages.length, isTagged }).toEqual({ pages: 1, isTagged: true });
});

test('the sheets of a region: ordered, followed, downloaded, and there for the next who asks', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/gemeenten');
  await page.getByRole('link', { name: /^Bladen per gemeente/ }).click();
  await page.getByLabel('Welke gemeenten?').selectOption('regio-REFREG06');
  await page.getByText('een zip met een pdf per gemeente').click();
  await page.getByRole('button', { name: 'Maak de bladen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gemeenten van Regio Brugge');
  const address = page.url();
  const link = page.getByRole('link', { name: /^Download de zip/ });
  await expect(link).toBeVisible({ timeout: 60_000 });
  // axe is a script itself.
  if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const coming = page.waitForEvent('download');
  await link.click();
  const file = await readFile(await (await coming).path());
  const files = inflateZip(file, { entries: 20, bytes: 10_000_000 });
  expect(files.size).toBe(10);
  expect([...files.keys()]).toContain('31033-torhout.pdf');
  await page.goto('/bladen?keuze=regio-REFREG06&vorm=zip');
  await expect(page.getByRole('link', { name: /^Regio Brugge \(10\): zip/ })).toBeVisible();
  await page.getByRole('button', { name: 'Maak de bladen' }).click();
  await expect(page).toHaveURL(address);
});
