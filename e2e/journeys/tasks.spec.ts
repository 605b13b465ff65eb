import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

test('a task is given with a question, stands in the own list, and is done with one press', async ({ page }, {
  project,
}) => {
  const words = `De zonechef terugbellen ${project.name}`;
  await signInAs(page, 'Medewerker contactpunt Antwerpen');
  const number = await register(page, `Brandweer ${project.name}`);
  await add(page, { words: '' });
  await expect(page.getByRole('alert')).toContainText('Schrijf wat er te doen is.');
  await add(page, { words });
  await expect(page.getByText('De taak is bewaard.')).toBeVisible();
  await expect(openTasks(page)).toContainText(words);

  await page.goto('/taken');
  const row = page.getByRole('row').filter({ hasText: words });
  await expect(row).toContainText(number);
  await row.getByRole('button', { name: /^Gedaan/ }).click();
  await expect(page).toHaveURL(/\/taken\?lijst=mijn$/);
  await expect(page.getByRole('row').filter({ hasText: words })).toHaveCount(0);

  await page.goto(`/vragen/${number}`);
  await page.getByText('Gedaan of teruggenomen: één taak').click();
  await expect(page.getByText(/^gedaan door Medewerker contactpunt Antwerpen/)).toBeVisible();
});

test('a task for whoever comes to it first is taken back on the question', async ({ page }, { project }) => {
  const words = `Statuten opvragen ${project.name}`;
  await signInAs(page, 'Medewerker contactpunt Antwerpen');
  const number = await register(page, `Statuten ${project.name}`);
  await add(page, { words, taker: /voor wie er eerst aan toe is/ });
  await page.goto('/taken?lijst=contactpunt');
  await page.getByRole('link', { name: words }).click();
  await page.getByRole('button', { name: 'Neem de taak terug' }).click();
  await expect(page).toHaveURL(new RegExp(`/vragen/${number}$`));
  await expect(page.getByText('Er staat geen taak open.')).toBeVisible();
  await page.goto('/taken?lijst=alle');
  await expect(page.getByRole('main')).not.toContainText(words);
});

function openTasks(page: Page) {
  return page.getByRole('list', { name: 'Open taken' });
}

/** Gives a task on the question that is open in the browser, from its page or from the form that refused. */
async function add(page: Page, { words, taker }: { words: string; taker?: RegExp }): Promise<void> {
  const link = page.getByRole('link', { name: 'Taak toevoegen' });
  if ((await link.count()) > 0) await link.click();
  await page.getByLabel('Wat er te doen is').fill(words);
  if (taker !== undefined) {
    const label = await page.getByRole('option').filter({ hasText: taker }).textContent();
    await page.getByLabel('Voor wie').selectOption({ label: label ?? '' });
  }
  await page.getByRole('button', { name: 'Bewaar de taak' }).click();
}

/** Registers a question and leaves the page at it; gives its number. */
async function register(page: Page, subject: string): Promise<string> {
  await page.goto('/vragen/nieuw');
  await page.getByLabel('Onderwerp').fill(subject);
  await page.getByLabel('Vraag', { exact: true }).fill('Wie beslist hierover?');
  await page.getByRole('button', { name: 'Registreer' }).click();
  await expect(page).toHaveURL(/\/vragen\/RV-\d{4}-\d{6}$/);
  return /RV-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
}
