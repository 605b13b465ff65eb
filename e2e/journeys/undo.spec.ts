import type { Page } from '@playwright/test';
import { expect, test as journey } from '../journey.ts';
import { openScratchFolder, type RunningSite, startSite } from '../running-site.ts';
import { signInAs } from '../sign-in.ts';

/** On a site of its own, where what the office sends waits as long as it does for its users. */
const test = journey.extend<object, { waitingSite: RunningSite }>({
  waitingSite: [
    async ({ browserName: _ }, use) => {
      const scratch = await openScratchFolder();
      const site = await startSite(scratch.path, { env: { TRUST_PROXY: '1', UNDO_SECONDS: '10' } });
      await use(site);
      await site.stop();
      await scratch.remove();
      expect(site.said()).not.toMatch(/^\[\w+\]/m);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ waitingSite }, use) => use(waitingSite.baseUrl),
});

// One after the other, so that each way has one such site.
test.describe.configure({ mode: 'default' });

const writer = 'Medewerker contactpunt West-Vlaanderen';
const delivered = 'Antwoord bezorgd aan de vraagsteller (per mail';
const ample = { timeout: 30_000 };

test('an answer is taken back with all that was typed and its file, and goes out when it is sent again', async ({
  page,
}) => {
  const number = await register(page, 'Te snel verstuurd');
  await page.getByLabel('Andere bijlagen').setInputFiles({
    name: 'advies.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Het advies'),
  });
  await send(page, 'Geachte, dit is nog niet af');
  await expect(page.getByRole('main')).toContainText('Antwoord: wordt verstuurd om');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();

  await expect(page.getByRole('main')).toContainText('Teruggenomen: er is niets verstuurd');
  await expect(words(page)).toHaveValue('Geachte, dit is nog niet af');
  await expect(page.getByRole('group', { name: 'Al ontvangen' })).toContainText('advies.txt');
  expect(await letters(page, number)).toBe(0);

  await page.goto('/vragen');
  await page.getByRole('link', { name: `Antwoord bij ${number}` }).click();
  await expect(words(page)).toHaveValue('Geachte, dit is nog niet af');
  await send(page, 'Geachte, nu is het af');
  await expect(page.getByRole('main')).toContainText(delivered, ample);
  await expect(page.getByRole('main')).toContainText('advies.txt');
  await expect(page.getByRole('main')).not.toContainText('niet verstuurd');
  expect(await letters(page, number)).toBe(1);
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('article')).toContainText('Geachte, nu is het af');
});

test('who closes the browser meanwhile has sent it, and who pressed twice has sent it once', async ({
  page,
  context,
}) => {
  const number = await register(page, 'Browser dicht');
  await words(page).fill('Geachte, tot hier.');
  await page.getByRole('button', { name: 'Bezorg het antwoord' }).dblclick();
  await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(1);
  await page.close();

  const later = await context.newPage();
  await expect(async () => {
    await later.goto(`/vragen/${number}`);
    await expect(later.getByRole('main')).toContainText(delivered, { timeout: 1_000 });
  }).toPass(ample);
  expect(await letters(later, number)).toBe(1);
});

test('a colleague sees that an answer is about to go, and cannot stop it', async ({
  page,
  browser,
  waitingSite,
  javaScriptEnabled,
}) => {
  const number = await register(page, 'Met twee tegelijk');
  const theirs = await browser.newContext({ baseURL: waitingSite.baseUrl, javaScriptEnabled });
  const colleague = await theirs.newPage();
  await signInAs(colleague, 'Coördinator regiovorming');
  await send(page, 'Geachte, van de eerste.');
  await expect(page.getByRole('button', { name: 'Maak ongedaan' })).toBeVisible();

  await colleague.goto(`/vragen/${number}`);
  const told = colleague.getByRole('main');
  await expect(told).toContainText('Antwoord klaar, wordt verstuurd om');
  await expect(told).toContainText(`Door ${writer}. Wat jij intussen zou versturen, wacht daarop.`);
  await expect(told).not.toContainText('Geachte, van de eerste.');
  await expect(colleague.getByRole('button', { name: 'Maak ongedaan' })).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(delivered, ample);
  await theirs.close();
});

/** Registers a question by the contact point and opens the form of its answer; gives its number. */
async function register(page: Page, subject: string): Promise<string> {
  await signInAs(page, writer);
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Naam van de vraagsteller').fill('Algemeen directeur Torhout');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Vraag', { exact: true }).fill('In welke regio ligt Torhout?');
  await page.getByLabel('Mailadres').fill('iemand@torhout.test');
  await page.getByRole('button', { name: 'Registreer' }).click();
  await expect(page).toHaveURL(/\/vragen\/RV-\d{4}-\d{6}$/);
  const number = /RV-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
  await page.goto(`/vragen/${number}/antwoord`);
  return number;
}

async function send(page: Page, text: string): Promise<void> {
  await words(page).fill(text);
  await page.getByRole('button', { name: 'Bezorg het antwoord' }).click();
}

function words(page: Page) {
  return page.getByRole('textbox', { name: 'Antwoord', exact: true });
}

/** How many letters brought an answer to this question; leaves the page at their list. */
async function letters(page: Page, number: string): Promise<number> {
  await page.goto(`/demo/brieven?zoek=${encodeURIComponent(`[${number}] Antwoord op uw vraag`)}`);
  return await page.getByRole('rowheader').count();
}
