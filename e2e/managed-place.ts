import type { Page } from '@playwright/test';

/** Opens what staff keep in order, by its name on the page that gathers it. */
export async function openManaged(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Beheer', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
}
