import { expect, type Page } from '@playwright/test';

/** Takes on a demo role through the page for signing in, by the name on its button and its organisation. */
export async function signInAs(page: Page, name: string, organization = ''): Promise<void> {
  await page.goto('/aanmelden');
  const row = page.getByRole('row').filter({ hasText: organization });
  await row.getByRole('button', { name, exact: true }).first().click();
  await expect(page.getByText('Je bent aangemeld met een demorol.')).toBeVisible();
}
