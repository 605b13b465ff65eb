import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

const administration = 'FOD Binnenlandse Zaken';

test('one question walks from the form to "vraagsteller bevestigt", through the letters of the demonstration', async ({
  page,
}, { project }) => {
  const subject = `Politiezone over twee regio’s (${project.name})`;
  const number = await ask(page, subject);
  await page.getByRole('link', { name: 'Lees de brieven hier' }).click();
  await followLetter(page, `[${number}] Uw vraag is geregistreerd`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(subject);
  await page.getByRole('button', { name: 'Bevestig dat dit mailadres van jou is' }).click();
  await expect(page.getByRole('main')).toContainText('Je mailadres is bevestigd.');
  await page.getByText('Iets toevoegen aan je vraag').click();
  await page.getByLabel('Je bericht').fill('De zone heet Kouter.');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('main')).toContainText('De zone heet Kouter.');

  await signInAs(page, 'Medewerker contactpunt West-Vlaanderen');
  await refer(page, number);

  await followLetter(page, `[${number}/1] Vraag over regiovorming`);
  await expect(page.getByRole('main')).toContainText('Kan de zone splitsen?');
  await page.getByText('Wij antwoorden').click();
  await reachable(page);
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is nog niets verzonden.');
  await page.getByRole('textbox', { name: 'Uw antwoord' }).fill('Ja, met een koninklijk besluit.');
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  await expect(page.getByRole('main')).toContainText('Hier hoeft u niets meer te doen.');

  await page.goto(`/vragen/${number}`);
  await page.getByRole('main').getByRole('link', { name: 'Antwoord bezorgen' }).first().click();
  await expect(page.getByLabel('Antwoord', { exact: true })).toHaveValue('Ja, met een koninklijk besluit.');
  await page.getByRole('button', { name: 'Bezorg het antwoord' }).click();
  await expect(page.getByRole('main')).toContainText('Nu is het aan de vraagsteller.');

  await followLetter(page, `[${number}] Antwoord op uw vraag`);
  await expect(page.getByRole('article').filter({ hasText: 'Het antwoord' })).toContainText(
    'Ja, met een koninklijk besluit.',
  );
  await reachable(page);
  await page.getByRole('button', { name: 'Ja, beantwoord' }).click();
  await expect(page.getByRole('main')).toContainText('Bedankt: je vraag is beantwoord.');

  await page.goto(`/vragen/${number}`);
  await expect(page.getByRole('main')).toContainText('bevestigd door de vraagsteller');
  await page.getByRole('link', { name: /^Deelvragen \d/ }).click();
  await expect(page).toHaveURL(/verloop=deelvragen/);
  await expect(page.getByRole('main')).not.toContainText('De zone heet Kouter.');
});

test('a question that is sent twice is one question', async ({ page }, { project }) => {
  const subject = `Twee keer gedrukt (${project.name})`;
  await fillIn(page, subject);
  await page.getByRole('button', { name: 'Stel je vraag' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is geregistreerd');
  await page.goto(`/demo/brieven?zoek=${encodeURIComponent(emailOf(subject))}`);
  await expect(page.getByRole('row').filter({ hasText: emailOf(subject) })).toHaveCount(1);
});

test('a file comes along, stays when the form comes back, and only its reader opens it', async ({ page }, {
  project,
}) => {
  const subject = `Met een bijlage (${project.name})`;
  await fillIn(page, subject);
  await page.getByLabel('Mailadres').fill('geen adres');
  await page.getByLabel('Bijlagen').setInputFiles({
    name: 'besluit.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Besluit van de raad'),
  });
  await page.getByRole('button', { name: 'Stel je vraag' }).click();
  await expect(page.getByRole('group', { name: 'Al ontvangen' })).toContainText('besluit.txt');
  await page.getByLabel('Mailadres').fill(emailOf(subject));
  await page.getByRole('button', { name: 'Stel je vraag' }).click();
  const number = await numberOn(page);
  await followLetter(page, `[${number}] Uw vraag is geregistreerd`);
  const file = page.getByRole('link', { name: 'besluit.txt' });
  await file.click();
  await openByCode(page, emailOf(subject));
  const download = page.waitForEvent('download');
  await file.click();
  expect((await download).suggestedFilename()).toBe('besluit.txt');
  const address = (await file.getAttribute('href')) ?? '';
  const elsewhere = await page.request.get(address.replace(/opvolgen\/[^/]+/, `opvolgen/${'x'.repeat(43)}`));
  expect(elsewhere.status()).toBe(404);
});

/** A link alone opens no attachment: the code is read in the letter to the known address. */
async function openByCode(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Stuur mij een code' }).click();
  const place = page.url();
  await page.goto(`/demo/brieven?zoek=${encodeURIComponent(email)}`);
  await page.getByRole('link', { name: 'Uw code om bijlagen te openen' }).first().click();
  const letter = page.getByRole('article');
  await expect(letter).toContainText('Met deze code');
  const code = /^\d{3}\s\d{3}$/m.exec(await letter.innerText())?.[0];
  await page.goto(place);
  await page.getByLabel('Code uit de mail').fill(code ?? '');
  await page.getByRole('button', { name: 'Open de bijlagen' }).click();
}

/** Asks a question as somebody without an account; gives its number. */
async function ask(page: Page, subject: string): Promise<string> {
  await fillIn(page, subject);
  await reachable(page);
  await page.getByRole('button', { name: 'Stel je vraag' }).click();
  return await numberOn(page);
}

async function fillIn(page: Page, subject: string): Promise<void> {
  await page.goto('/vraag-stellen');
  await page.getByLabel('Onderwerp').fill(subject);
  await page
    .getByLabel('Je vraag', { exact: true })
    .fill('Hoe komt onze politiezone in één regio te liggen?');
  await page.getByLabel('Je naam').fill('Medewerker Torhout');
  await page.getByLabel('Mailadres').fill(emailOf(subject));
  await page.getByLabel('Voor welk bestuur').selectOption({ label: 'Torhout' });
}

async function numberOn(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Je vraag is geregistreerd');
  const number = /RV-\d{4}-\d{6}/.exec(await page.getByRole('main').innerText())?.[0];
  if (number === undefined) throw new Error('the page gives no number');
  return number;
}

/** An address of its own for each question, so that its letters are found. */
function emailOf(subject: string): string {
  return `${subject
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}@torhout.test`;
}

async function refer(page: Page, number: string): Promise<void> {
  await page.goto(`/vragen/${number}`);
  await page.getByRole('main').getByRole('link', { name: 'Doorsturen' }).first().click();
  await page.getByLabel('Bevoegde administratie').selectOption({ label: administration });
  await page.getByLabel('Deelvraag').fill('Kan de zone splitsen?');
  await page.getByRole('button', { name: 'Stuur door' }).click();
  await expect(page.getByRole('main')).toContainText('Nu is het aan de administratie.');
  await expect(page.getByRole('main')).toContainText(`Het is aan ${administration}`);
  await reachable(page);
}

/** Opens the letter with this subject and follows the link in it. */
async function followLetter(page: Page, subject: string): Promise<void> {
  await page.goto(`/demo/brieven?zoek=${encodeURIComponent(subject)}`);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await page.getByRole('article').getByRole('link').first().click();
}

/** No accessibility rule is broken in the state in which the page is now; the page itself is the same without script. */
async function reachable(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
