import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

test('the second of two writers hears what happened, and sends what was typed', async ({ page, context }) => {
  const number = await register(page, 'Twee schrijvers');
  const path = `/vragen/${number}/tussentijds-bericht`;
  const second = await context.newPage();
  await second.goto(path);
  await page.goto(path);
  await page.getByRole('textbox', { name: 'Bericht', exact: true }).fill('Het eerste bericht.');
  await page
    .getByRole('button')
    .filter({ hasText: /Stuur|Verstuur/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/vragen/${number}$`));
  await second.getByRole('textbox', { name: 'Bericht', exact: true }).fill('Het tweede bericht.');
  await second
    .getByRole('button')
    .filter({ hasText: /Stuur|Verstuur/ })
    .click();
  await expect(second.getByRole('alert')).toContainText('Intussen is er iets gebeurd met deze vraag.');
  await expect(second.getByRole('textbox', { name: 'Bericht', exact: true })).toHaveValue(
    'Het tweede bericht.',
  );
  await expect(second.getByRole('complementary', { name: 'De vraag waarover het gaat' })).toContainText(
    'Het eerste bericht.',
  );
  await second
    .getByRole('button')
    .filter({ hasText: /Stuur|Verstuur/ })
    .click();
  await expect(second).toHaveURL(new RegExp(`/vragen/${number}$`));
});

test('a form that was opened before the session ended is not lost', async ({ page, context }) => {
  const number = await register(page, 'Gisteren geopend');
  await page.goto(`/vragen/${number}/notas`);
  await page.getByRole('textbox').fill('Bel eerst de zonechef.');
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('button', { name: 'Bewaar de nota' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meld je opnieuw aan');
  await expect(page.getByRole('main')).toContainText('Bel eerst de zonechef.');
  await signInAs(other, 'Coördinator regiovorming');
  await page.getByRole('main').getByRole('button').click();
  await expect(page.getByRole('main')).toContainText('Bel eerst de zonechef.');
  await expect(page).toHaveURL(new RegExp(`/vragen/${number}$`));
});

/** Registers a question as the coordinator; gives its number. */
async function register(page: Page, subject: string): Promise<string> {
  await signInAs(page, 'Coördinator regiovorming');
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Vraag', { exact: true }).fill('Een vraag.');
  await page.getByLabel('Mailadres').fill('iemand@nijlen.test');
  await page.getByRole('button', { name: 'Registreer' }).click();
  await expect(page).toHaveURL(/\/vragen\/RV-\d{4}-\d{6}$/);
  return /RV-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
}
