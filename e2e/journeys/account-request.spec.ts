import type { Page } from '@playwright/test';
import { dataFolder, expect, test } from '../journey.ts';
import { openManaged } from '../managed-place.ts';
import { signInAs, signInByLink } from '../sign-in.ts';
import { inSiteDatabase } from '../site-database.ts';

test('somebody of a municipality asks for an account, the contact point approves, and they can sign in', async ({
  page,
  request,
}, { project }) => {
  const email = `medewerker-${project.name}@nijlen.test`;
  await page.goto('/account-aanvragen');
  await page.getByRole('searchbox').fill('Nijlen');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await page.getByRole('link', { name: 'Nijlen', exact: true }).click();

  await page.getByLabel('Mailadres').fill('geen adres');
  await page.getByLabel('Je functie').fill('medewerker');
  await page.getByLabel('Opmerking').fill('<b>Graag</b> snel & goed');
  await page.getByRole('button', { name: 'Account aanvragen' }).click();
  await expect(page.getByRole('alert')).toContainText('Er zijn 2 fouten in het formulier');
  await expect(page.getByLabel('Mailadres')).toHaveValue('geen adres');
  await expect(page.getByLabel('Je functie')).toHaveValue('medewerker');
  await expect(page.getByLabel('Opmerking')).toHaveValue('<b>Graag</b> snel & goed');
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page).toHaveURL(/#veld-naam$/);

  await page.getByLabel('Je naam').fill(`Medewerker ${project.name}`);
  await page.getByLabel('Mailadres').fill(email);
  await page.getByRole('button', { name: 'Account aanvragen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kijk in je mailbox');

  const link = await linkMailedTo(email);
  for (const _ of ['mail scanner', 'proxy', 'preview']) expect((await request.get(link)).status()).toBe(200);
  expect(await confirmedAt(email)).toBeNull();
  await page.goto(link);
  await page.getByRole('button', { name: 'Mijn aanvraag bevestigen' }).click();
  await expect(page.getByRole('main')).toContainText('Je mailadres is bevestigd.');
  expect(await confirmedAt(email)).not.toBeNull();

  await seesNothing(page, `Medewerker ${project.name}`);
  await approve(page, `Medewerker ${project.name}`);
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await signInByLink(page, email, dataFolder());
  await expect(page.getByRole('banner').first()).toContainText(
    `Medewerker ${project.name} voor Nijlen (lokaal bestuur)`,
  );
});

/** The contact point of another province has its own list. */
async function seesNothing(page: Page, name: string): Promise<void> {
  await signInAs(page, 'Medewerker contactpunt Limburg');
  await openManaged(page, 'Accountaanvragen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accountaanvragen');
  await expect(page.getByText(name)).toHaveCount(0);
}

async function approve(page: Page, name: string): Promise<void> {
  await signInAs(page, 'Medewerker contactpunt Antwerpen');
  await openManaged(page, 'Accountaanvragen');
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Aanvraag goedkeuren' }).click();
  await expect(page.getByText('De aanvraag is goedgekeurd.')).toBeVisible();
}

/** The path of the link in the last letter to this address. */
async function linkMailedTo(email: string): Promise<string> {
  const { body } = await inSiteDatabase(dataFolder(), (db) =>
    db
      .selectFrom('platform.letter')
      .select('body')
      .where('recipient', '=', email)
      .orderBy('composed_at', 'desc')
      .executeTakeFirstOrThrow(),
  );
  const address = /^https?:\S+$/m.exec(body)?.[0];
  if (address === undefined) throw new Error(`the letter to ${email} holds no link`);
  return new URL(address).pathname;
}

async function confirmedAt(email: string): Promise<Date | null> {
  const found = await inSiteDatabase(dataFolder(), (db) =>
    db
      .selectFrom('people.account_request')
      .select('confirmed_at')
      .where('email', '=', email)
      .executeTakeFirstOrThrow(),
  );
  return found.confirmed_at;
}
