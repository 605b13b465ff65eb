import { expect, type Page } from '@playwright/test';
import { runCommandLine } from './running-site.ts';

/** Takes on a demo role through the page for signing in, by the name on its button and its organisation. */
export async function signInAs(page: Page, name: string, organization = ''): Promise<void> {
  await page.goto('/aanmelden');
  const row = page.getByRole('row').filter({ hasText: organization });
  await row.getByRole('button', { name, exact: true }).first().click();
  await expect(page.getByText('Je bent aangemeld met een demorol.')).toBeVisible();
}

/** Signs in with a link from the command line. */
export async function signInByLink(page: Page, email: string, dataFolder: string): Promise<void> {
  await page.goto(await signInLink(email, dataFolder));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await expect(page.getByText('Je bent aangemeld.')).toBeVisible();
}

/** The path of a fresh sign-in link, from the command line. */
export async function signInLink(email: string, dataFolder: string): Promise<string> {
  const { code, out, errors } = await runCommandLine(dataFolder, ['login-link', email]);
  if (code !== 0) throw new Error(`no link for ${email}: ${errors}`);
  return new URL(out).pathname;
}
