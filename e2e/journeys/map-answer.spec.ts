import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../journey.ts';

test('a mayor reads beside the map who shares the area of Torhout, and follows it to another delineation', async ({
  page,
}) => {
  await page.goto('/kaart');
  const answer = page.locator('#wat-de-kaart-zegt');
  await expect(answer).toContainText(
    '8 van de 15 vervoerregio’s overschrijden de grens van een referentieregio',
  );
  await page.getByText('De 285 gemeenten met hun gebieden').click();
  await page
    .getByRole('row', { name: /^Torhout/ })
    .getByRole('link')
    .click();
  await expect(page).toHaveURL(/\/kaart\?gemeente=31033/);
  await expect(answer).toContainText(
    'Van de 9 andere gemeenten daar zit er geen enkele in dezelfde vervoerregio (Roeselare).',
  );
  const places = page.getByRole('table', { name: 'Torhout in elke afbakening' });
  await places.getByRole('link', { name: 'Politiezone', exact: true }).click();
  await expect(page).toHaveURL(/\/kaart\?lijn=politiezone&gemeente=31033/);
  await expect(answer).toContainText('in dezelfde politiezone (PZ Kouter)');
});

test('the tables sort by links, and the legend shows one area', async ({ page }) => {
  await page.goto('/kaart?gemeente=31033');
  await page
    .getByRole('table', { name: 'Torhout in elke afbakening' })
    .getByRole('link', { name: 'Hier, andere regio' })
    .click();
  await expect(page).toHaveURL(/gemeente=31033&sorteer=andere&volgorde=oplopend#afbakeningen$/);
  await page.goto('/kaart');
  await page.getByText('Toon één van de 15 vervoerregio’s').click();
  await page.getByRole('link', { name: 'Vlaamse Ardennen', exact: true }).last().click();
  await expect(page).toHaveURL(/gebied=vervoerregio:12/);
  await expect(page.locator('#wat-de-kaart-zegt')).toContainText(
    'Vervoerregio Vlaamse Ardennen: 15 gemeenten',
  );
  await page.getByRole('link', { name: 'Toon alle gebieden' }).click();
  await expect(page).toHaveURL('/kaart');
});

for (const query of ['gemeente=31033', 'gebied=vervoerregio:12', 'datum=2018-12-31&verschil=2026-11-23']) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
    [320, 256],
  ] as const) {
    test(`/kaart?${query} breaks no rule at ${width} px and never scrolls sideways`, async ({
      page,
      javaScriptEnabled,
    }) => {
      test.skip(!javaScriptEnabled, 'axe needs script');
      await page.setViewportSize({ width, height });
      await page.goto(`/kaart?${query}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))])).toEqual(
        [],
      );
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}
