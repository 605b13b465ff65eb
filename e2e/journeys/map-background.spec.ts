import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';

/** One grey pixel: what the service that cannot be reached from here would answer with. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM8c+bMfwAHpwMkoJbkpgAAAABJRU5ErkJggg==',
  'base64',
);
const service = 'https://geo.api.vlaanderen.be/GRB/wmts';

test.describe('background map', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'the way with script'));

  /** A page of its own: the one of every test is watched for requests to elsewhere, and here one wants them. */
  async function pageWith(open: () => Promise<Page>, answers: 'tiles' | 'nothing') {
    const page = await open();
    const asked: URL[] = [];
    await page.route(`${service}**`, async (route) => {
      asked.push(new URL(route.request().url()));
      if (answers === 'nothing') await route.fulfill({ status: 503 });
      else await route.fulfill({ contentType: 'image/png', body: tile });
    });
    return { page, asked };
  }

  test('it is off, nothing is asked before the visitor wants it, and it lies below the fills', async ({
    context,
  }) => {
    const { page, asked } = await pageWith(() => context.newPage(), 'tiles');
    await page.goto('/kaart');
    const button = page.getByRole('button', { name: 'Achtergrondkaart' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(asked).toEqual([]);

    await button.click();
    const tiles = page.locator('.kaart-achtergrond image');
    await expect(tiles).not.toHaveCount(0);
    await expect(page.locator('.kaart-achtergrond + .kaart-vlakken')).toHaveCount(1);
    await expect(page.getByText('Achtergrond: Basiskaart Vlaanderen')).toBeVisible();
    expect(asked[0]?.searchParams.get('tilematrixset')).toBe('BPL72VL');
    const levels = () => asked.map(({ searchParams }) => Number(searchParams.get('tilematrix')));
    const far = Math.max(...levels());
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => Math.max(...levels())).toBeGreaterThan(far);
    await page.locator('.kaart-gemeente[data-nis="44021"]').click();
    await expect(page).toHaveURL(/gemeente=44021/);
    await expect(tiles).not.toHaveCount(0);
    await button.click();
    await expect(tiles).toHaveCount(0);
  });

  test('tiles that do not come are told once, and the map goes on', async ({ context }) => {
    const { page } = await pageWith(() => context.newPage(), 'nothing');
    await page.goto('/kaart');
    await page.getByRole('button', { name: 'Achtergrondkaart' }).click();
    await expect(page.getByText('laadt nu niet helemaal')).toHaveCount(1);
    await expect(page.locator('.kaart-achtergrond image')).toHaveCount(0);
    await page.locator('.kaart-gemeente[data-nis="44021"]').click();
    await expect(page).toHaveURL('/kaart?gemeente=44021');
  });

  test('other pages may show no pictures of elsewhere', async ({ request }) => {
    const policyOf = async (path: string) =>
      (await request.get(path)).headers()['content-security-policy'] ?? '';
    expect(await policyOf('/kaart')).toContain("img-src 'self' data: https://geo.api.vlaanderen.be;");
    expect(await policyOf('/kaart/tekst')).not.toContain('geo.api');
    expect(await policyOf('/gemeenten')).not.toContain('geo.api');
  });
});
