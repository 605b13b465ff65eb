import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

test('a text block goes into a letter below what was typed, and nothing leaves with a blank', async ({
  page,
}) => {
  const number = await register(
    page,
    'Een vraag om te beantwoorden',
    'Welke gemeenten liggen in onze regio?',
  );
  await page.goto(`/vragen/${number}/antwoord`);
  const answer = page.getByRole('textbox', { name: 'Antwoord', exact: true });
  await answer.fill('Dank voor uw vraag.');
  await page.getByLabel('Tekstblok').selectOption({ label: 'Antwoord van een administratie' });
  await page.getByRole('button', { name: 'Voeg in' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'staat in je tekst' })).toContainText(
    'Vul nog in: {{administratie}} en {{vul in: het antwoord}}.',
  );
  await expect(answer).toHaveValue(
    /^Dank voor uw vraag\.\n\nWij legden uw vraag voor aan \{\{administratie\}\}/,
  );

  await page.getByRole('button', { name: 'Bezorg het antwoord' }).click();
  await expect(page.getByRole('alert')).toContainText('Vul eerst in wat nog tussen accolades staat');
  await answer.fill('Wonen in Vlaanderen antwoordt dat er niets verandert.');
  await page.getByRole('button', { name: 'Bezorg het antwoord' }).click();
  await expect(page).toHaveURL(new RegExp(`/vragen/${number}$`));
  await expect(page.getByText('Antwoord bezorgd aan de vraagsteller (per mail')).toBeVisible();
});

test('with script a block comes where the cursor was', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the way with script');
  const number = await register(page, 'Een vraag met een slot', 'Wie antwoordt?');
  await page.goto(`/vragen/${number}/vraag-terug`);
  const message = page.getByRole('textbox', { name: 'Bericht', exact: true });
  await message.fill('Eerst dit.\nDan een groet.');
  await message.press('ControlOrMeta+Home');
  await message.press('End');
  await page.getByLabel('Tekstblok').selectOption({ label: 'Welk samenwerkingsverband' });
  await page.getByRole('button', { name: 'Voeg in' }).click();
  await expect(page.locator('#tekstblok-ingevoegd')).toBeFocused();
  await expect(message).toHaveValue(/^Eerst dit\.\n\nOver welk [\s\S]*\n\nDan een groet\.$/);
});

test('the coordinator adds a text block, and it can be chosen at once', async ({
  page,
  javaScriptEnabled,
}) => {
  const name = javaScriptEnabled === false ? 'Groet zonder script' : 'Groet met script';
  const number = await register(page, 'Een vraag met een groet', 'Wanneer?');
  await page.goto('/beheer/tekstblokken');
  await page.getByLabel('Naam').fill(name);
  await page.getByLabel('Tekst', { exact: true }).fill('Wij groeten {{vraagsteller}}, over {{nummer}}.');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('alert')).toContainText('Kruis aan in welke teksten het blok past.');
  await page.getByRole('group', { name: 'In te voegen in' }).getByText('tussentijds bericht').click();
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();

  await page.goto(`/vragen/${number}/tussentijds-bericht`);
  await page.getByLabel('Tekstblok').selectOption({ label: name });
  await page.getByRole('button', { name: 'Voeg in' }).click();
  await expect(page.getByRole('textbox', { name: 'Bericht', exact: true })).toHaveValue(
    `Wij groeten Algemeen directeur Nijlen, over ${number}.`,
  );
});

test('what belongs elsewhere is proposed, pointed there with the standard text, and stays registered', async ({
  page,
}) => {
  const number = await register(
    page,
    'Afwijking aanvragen',
    'Wij willen een afwijking aanvragen voor ons samenwerkingsverband.',
  );
  await expect(page.getByRole('row', { name: /hoort bij het Loket voor Lokale Besturen/ })).toContainText(
    'in de vraag “afwijking aanvragen” staat',
  );
  await page.getByRole('link', { name: 'Bereid het bericht voor' }).click();
  await expect(page.getByRole('textbox', { name: 'Bericht', exact: true })).toHaveValue(
    /hiermee is geen afwijking aangevraagd/,
  );
  await page.getByRole('button', { name: 'Verwijs door' }).click();
  await expect(page.getByText('De vraagsteller kreeg het per mail.')).toBeVisible();
  await expect(page.getByText('doorverwezen naar het Loket voor Lokale Besturen').first()).toBeVisible();
  await page.goto('/vragen?lijst=afgerond&elders=afwijking');
  await expect(page.getByRole('main')).toContainText(number);
});

/** Registers a question as the coordinator; gives its number. */
async function register(page: Page, subject: string, question: string): Promise<string> {
  await signInAs(page, 'Coördinator regiovorming');
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Naam van de vraagsteller').fill('Algemeen directeur Nijlen');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Vraag', { exact: true }).fill(question);
  await page.getByLabel('Mailadres').fill('iemand@nijlen.test');
  await page.getByRole('button', { name: 'Registreer' }).click();
  await expect(page).toHaveURL(/\/vragen\/RV-\d{4}-\d{6}$/);
  return /RV-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
}
