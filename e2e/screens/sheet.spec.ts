import { expect, test } from '../journey.ts';

/** The municipalities with the most to tell: the largest regions, the longest names, the most that crosses. */
const longest = [
  ['11002', 'Antwerpen'],
  ['44021', 'Gent'],
  ['31005', 'Brugge'],
  ['31033', 'Torhout'],
  ['34040', 'Waregem'],
  ['23106', 'Pajottegem'],
  ['46030', 'Beveren-Kruibeke-Zwijndrecht'],
] as const;

for (const [nis, name] of longest) {
  test(`the sheet of ${name} is one A4`, async ({ page }) => {
    await page.goto(`/gemeenten/${nis}/blad`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  });
}

test('on paper the sheet is alone', async ({ page }) => {
  await page.goto('/gemeenten/31033/blad');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toBeVisible();
  for (const part of ['.site-header', '.navigation', '.breadcrumb', '.site-footer', '.banner']) {
    await expect(page.locator(part)).toBeHidden();
  }
});
