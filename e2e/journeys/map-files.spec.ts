import { readFile } from 'node:fs/promises';
import { expect, test } from '../journey.ts';

test('the map that is seen can be taken along, also after another municipality is chosen', async ({
  page,
}) => {
  await page.goto('/kaart?lijn=elz');
  await page.locator('.kaart-gemeente[data-nis="31033"]').first().click();
  await expect(page).toHaveURL('/kaart?lijn=elz&gemeente=31033');
  const downloads = page.getByRole('list', { name: 'Downloads' }).getByRole('listitem').first();
  await expect(downloads).toContainText('Download deze kaart');
  for (const [kind, start] of [
    ['PDF', '%PDF-'],
    ['PNG', '\u0089PNG'],
    ['SVG', '<svg '],
    ['GeoJSON', '{"titel"'],
    ['TopoJSON', '{"titel"'],
  ] as const) {
    const begun = page.waitForEvent('download');
    await downloads.getByRole('link', { name: new RegExp(`^${kind} `) }).click();
    const download = await begun;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^kaart-referentieregio-elz-31033-\\d{4}-\\d\\d-\\d\\d\\.${kind.toLowerCase()}$`),
    );
    const content = await readFile(await download.path(), 'latin1');
    expect(content.slice(0, start.length)).toBe(start);
  }
  await expect(page).toHaveURL('/kaart?lijn=elz&gemeente=31033');
});

test('printed on A4 the map with its words and legend is the first sheet', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'paper is the same without script, but cannot be measured there');
  await page.goto('/kaart');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1123, height: 794 });
  const legend = page.getByRole('heading', { name: 'Legende' });
  await expect(legend).toBeVisible();
  expect((await legend.boundingBox())?.y).toBeLessThan(794);
  await expect(page.getByRole('heading', { name: 'Wat de kaart toont, in een tabel' })).toBeHidden();
  await expect(page.locator('.kaart-dagen')).toBeHidden();
});
