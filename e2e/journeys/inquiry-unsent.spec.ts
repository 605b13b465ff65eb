import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

const kept = 'Concept bewaard in deze browser';

test('what was typed is there when the page is opened again, and gone once it was sent', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'the way with script');
  await page.goto('/vraag-stellen');
  await page.getByLabel('Onderwerp').fill('Een lange vraag');
  await page.getByLabel('Je vraag', { exact: true }).fill('Met veel woorden.');
  await expect(page.getByText(kept)).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto('/vraag-stellen');
  await expect(later.getByLabel('Onderwerp')).toHaveValue('Een lange vraag');
  await expect(later.getByLabel('Je vraag', { exact: true })).toHaveValue('Met veel woorden.');
  await expect(later.getByText(kept)).toBeVisible();
  await later.getByLabel('Je naam').fill('Iemand');
  await send(later);
  await expect(later.getByRole('alert')).toContainText('Er ');
  await expect(later.getByLabel('Onderwerp')).toHaveValue('Een lange vraag');
  await later.getByLabel('Mailadres').fill('iemand@nijlen.test');
  await send(later);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Je vraag is geregistreerd');
  await later.goto('/vraag-stellen');
  await expect(later.getByLabel('Onderwerp')).toHaveValue('');
  await expect(later.getByText(kept)).toHaveCount(0);
});

test('what is kept is wiped at once', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the way with script');
  await page.goto('/vraag-stellen');
  await page.getByLabel('Onderwerp').fill('Toch niet');
  await page.getByRole('button', { name: 'Wis het concept' }).click();
  await expect(page.getByLabel('Onderwerp')).toHaveValue('');
  await page.reload();
  await expect(page.getByLabel('Onderwerp')).toHaveValue('');
});

test('without script nothing is kept, and nothing is said of it', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'the way without script');
  await page.goto('/vraag-stellen');
  await page.getByLabel('Onderwerp').fill('Een vraag');
  await page.reload();
  await expect(page.getByLabel('Onderwerp')).toHaveValue('');
  await expect(page.getByText('oncept bewaard')).toHaveCount(0);
});

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Stel je vraag' }).click();
}
