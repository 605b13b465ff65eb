import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

test('a question by telephone is registered with the keyboard alone, and the number stands there to pass on', async ({
  page,
}) => {
  await signInAs(page, 'Coördinator regiovorming');
  await page.goto('/vragen');
  await page.getByRole('link', { name: 'Vraag registreren' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Bestuur of organisatie')).toBeFocused();
  await page.keyboard.type('31033');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Medewerker Torhout');
  for (const _ of ['telefoon', 'mailadres', 'vraag']) await page.keyboard.press('Tab');
  await page.keyboard.type('Past onze vervoerregio bij de regio?');
  for (const _ of ['onderwerp', 'gekomen via', 'registreer']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Geregistreerd. Geef dit nummer door:')).toBeVisible();
  await expect(page.getByText(/^RV-\d{4}-\d{6}$/).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Past onze vervoerregio bij de regio?');

  await page
    .getByRole('row')
    .filter({ hasText: 'thema Vervoerregio’s' })
    .getByRole('button', { name: 'Neem over' })
    .click();
  await expect(page.getByText('Voorstel overgenomen.')).toBeVisible();
  await page.goto('/vragen');
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('Thema').fill('vervoerregio’s');
  await page.getByRole('button', { name: 'Filteren' }).click();
  await expect(
    page.getByRole('link', { name: 'Past onze vervoerregio bij de regio?' }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Verwijder filter thema vervoerregio’s' }).click();
  await expect(page).not.toHaveURL(/thema/);
});
