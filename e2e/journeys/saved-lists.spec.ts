import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

test('a contact point keeps the list that it opens every morning, for its office, and gives it another name', async ({
  page,
}, { project }) => {
  const subject = `Knelpunt met het warmtenet ${project.name}`;
  const [first, second] = [`Warmte ${project.name}`, `Warmtenetten ${project.name}`];
  await signInAs(page, 'Medewerker contactpunt Limburg');
  await register(page, subject);

  await page.goto('/vragen?lijst=alle');
  await page.getByRole('searchbox').fill(`warmtenet ${project.name}`);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page.getByRole('rowheader')).toContainText([subject]);
  await page.getByRole('link', { name: 'Bewaar deze lijst' }).click();
  await expect(page.getByRole('main')).toContainText(`Alle, met “warmtenet ${project.name}”.`);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByRole('alert')).toContainText('Er is 1 fout in het formulier');
  await page.getByRole('textbox', { name: 'Naam' }).fill(first);
  await page.getByText(/^Voor mijn kantoor/).click();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(`De lijst is bewaard als “${first}”.`)).toBeVisible();

  await page.goto('/vragen');
  await savedLists(page)
    .getByRole('link', { name: `${first} (kantoor)` })
    .click();
  await expect(page.getByRole('rowheader')).toContainText([subject]);
  await expect(page.getByRole('link', { name: 'Bewaar deze lijst' })).toHaveCount(0);

  await page.getByRole('link', { name: 'Beheer bewaarde lijsten' }).click();
  await page.getByRole('link', { name: `Andere naam voor ${first}` }).click();
  await page.getByRole('textbox', { name: 'Naam' }).fill(second);
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await expect(page.getByText(`De lijst heet nu “${second}”.`)).toBeVisible();
  await page
    .getByRole('row')
    .filter({ hasText: second })
    .getByRole('button', { name: /^Verwijder/ })
    .click();
  await expect(page.getByText(`“${second}” is verwijderd. Aan de vragen verandert niets.`)).toBeVisible();
  await page.goto('/vragen?lijst=alle');
  await expect(page.getByRole('main')).not.toContainText(second);
  await expect(page.getByRole('rowheader').filter({ hasText: subject })).toBeVisible();
});

/** The lists that are kept, above the questions. */
function savedLists(page: Page) {
  return page.getByRole('navigation', { name: 'Bewaarde lijsten' });
}

async function register(page: Page, subject: string): Promise<void> {
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Vraag', { exact: true }).fill('Wie beslist hierover?');
  await page.getByRole('button', { name: 'Registreer' }).click();
  await expect(page).toHaveURL(/\/vragen\/RV-\d{4}-\d{6}$/);
}
