import { expect, test } from '../journey.ts';
import { openManaged } from '../managed-place.ts';
import { signInAs } from '../sign-in.ts';

test('somebody of a municipality works out a term and sees why it ends on that day', async ({ page }) => {
  await page.goto('/termijn-berekenen');
  await page.getByLabel('Waarvoor').selectOption('Aanvraag openbaarheid van bestuur: beslissen');
  await page.getByLabel('Begint op').fill('2026-11-02');
  await page.getByText('Verlengd, of stond de termijn stil?').click();
  await page.getByLabel('Verlengd op').fill('2026-11-20');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Uiterlijk op zaterdag 12 december 2026.');
  await expect(page.getByRole('row').last()).toContainText(
    'telt mee door de verlenging: dag 21 tot en met 40',
  );
  await page.getByLabel('Verlengd op').fill('2026-11-23');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByText('niet meer verlengd worden als hij verstreken is')).toBeVisible();
  await expect(page.getByLabel('Verlengd op')).toHaveValue('2026-11-23');
});

test('a coordinator enters a bridge day, and the terms over it tell so until it is withdrawn', async ({
  page,
}, { project }) => {
  const name = `brugdag ${project.name}`;
  const [day, inWords] = project.name.includes('zonder')
    ? ['2028-05-26', 'vrijdag 26 mei 2028']
    : ['2027-05-07', 'vrijdag 7 mei 2027'];
  await signInAs(page, 'Coördinator regiovorming');
  await openManaged(page, 'Kalender');
  await page.getByLabel('Dag', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Dag toevoegen' }).click();
  await expect(page.getByRole('alert')).toContainText('fouten in het formulier');
  await expect(page.getByLabel('Dag', { exact: true })).toHaveValue(day);
  await page.getByLabel('Soort').selectOption('brugdag');
  await page.getByLabel('Waarom is het kantoor gesloten?').fill(name);
  await page.getByLabel('Bron', { exact: true }).fill('omzendbrief van 1 december 2026');
  await page.getByRole('button', { name: 'Dag toevoegen' }).click();
  const row = page.getByRole('row').filter({ hasText: inWords });
  await expect(row).toContainText(name);
  await row.getByRole('link', { name: 'Intrekken' }).click();
  await page.getByLabel('Reden').fill('de omzendbrief is ingetrokken');
  await page.getByRole('button', { name: 'Vrije dag intrekken' }).click();
  await expect(page.getByText('is een werkdag, vanaf versie')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: inWords })).toHaveCount(0);
  const history = page.getByRole('row').filter({ hasText: 'de omzendbrief is ingetrokken' });
  await expect(history.first()).toContainText('Coördinator regiovorming');
});
