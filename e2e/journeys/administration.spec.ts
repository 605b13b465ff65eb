import { dataFolder, expect, test } from '../journey.ts';
import { signInAs, signInByLink } from '../sign-in.ts';

test('an administrator registers an organisation, a person and a membership', async ({ page }, {
  project,
}) => {
  const organization = `Proefdienst ${project.name}`;
  const person = `Behandelaar ${organization}`;
  const email = `behandelaar-${project.name}@proefdienst.test`;
  await signInAs(page, 'Beheerder Regioloket');
  await page.goto('/organisaties');
  await page.getByRole('link', { name: 'Nieuwe organisatie' }).click();
  await page.getByLabel('Naam').fill(organization);
  await page.getByRole('button', { name: 'Organisatie registreren' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is 1 fout in het formulier');
  await expect(page.getByLabel('Naam')).toHaveValue(organization);
  await page.getByLabel('Soort').selectOption({ label: 'Vlaamse administratie' });
  await page.getByRole('button', { name: 'Organisatie registreren' }).click();
  await expect(page.getByText(`${organization} is geregistreerd.`)).toBeVisible();

  await page.goto('/beheer/personen/nieuw');
  await page.getByLabel('Naam').fill(person);
  await page.getByLabel('Mailadres').fill(email);
  await page.getByRole('button', { name: 'Persoon registreren' }).click();
  await page.getByLabel('Organisatie').selectOption({ label: organization });
  await page.getByLabel('Rol').selectOption({ label: 'behandelaar van een administratie' });
  await page.getByRole('button', { name: 'Hoedanigheid toekennen' }).click();
  await expect(page.getByText('De hoedanigheid is toegekend.')).toBeVisible();
  await page.getByRole('link', { name: 'Wat er met deze persoon gebeurde' }).click();
  await expect(page.getByRole('table')).toContainText(person);
  await page.getByRole('button', { name: 'Afmelden' }).click();

  await signInByLink(page, email, dataFolder());
  await expect(page.getByRole('banner').first()).toContainText(`${person} voor ${organization}`);
});

test('who is no administrator finds no administration', async ({ page }) => {
  await signInAs(page, 'Algemeen directeur Nijlen');
  await expect(page.getByRole('link', { name: 'Beheer' })).toHaveCount(0);
  for (const path of ['/beheer', '/beheer/personen', '/beheer/journaal']) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});
