import { expect, test } from '../journey.ts';

const found = /veelgestelde vra(ag|gen) pas(t|sen) misschien/;
const subject = 'Hoeveel referentieregio’s zijn er';

test('what may answer a question comes while it is typed, and moves nothing', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'the way with script');
  await page.goto('/vraag-stellen');
  const below = page.getByLabel('Je vraag', { exact: true });
  const before = await below.boundingBox();
  await page.getByLabel('Onderwerp').pressSequentially(subject);
  const line = page.locator('passende-vragen summary').first();
  await expect(line).toHaveText(found);
  expect(await below.boundingBox()).toEqual(before);
  await expect(page.getByLabel('Onderwerp')).toBeFocused();
  await expect(page.locator('passende-vragen > p[role=status]')).toHaveText(found);

  await line.press('Enter');
  const article = page.locator('passende-vragen').getByText('Hoeveel referentieregio’s zijn er?');
  await article.click();
  await expect(page.locator('passende-vragen')).toContainText('15 referentieregio’s');
  await page.getByLabel('Onderwerp').fill('Iets over qqqq en niets anders');
  await page.waitForResponse(/passende-vragen\?over=Iets/);
  await expect(article).toBeVisible();
  const helps = page.getByRole('button', { name: 'Dit helpt mij' }).first();
  await helps.click();
  await expect(page.getByText('Dan hoef je je vraag niet te stellen.')).toBeVisible();
  await expect(helps).toBeFocused();
  await expect(helps).toHaveAttribute('aria-pressed', 'true');
});

test('without a connection nothing is said', async ({ page, context, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'the way with script');
  await page.goto('/vraag-stellen');
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed');
  await page.getByLabel('Onderwerp').pressSequentially(subject);
  await failed;
  await expect(page.locator('passende-vragen summary').first()).toHaveText(
    'Staat je antwoord bij de veelgestelde vragen?',
  );
});

test('without script the article itself asks whether it fits', async ({ page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled !== false, 'the way without script');
  await page.goto('/vraag-stellen');
  await page.getByLabel('Onderwerp').fill('referentieregio');
  await page.getByRole('button', { name: 'Bekijk eerst of dit al beantwoord is' }).click();
  const link = page.getByRole('link', { name: /Hoeveel referentieregio/ });
  await page.goto((await link.getAttribute('href')) ?? '');
  await page.getByRole('button', { name: 'Past niet bij mijn vraag' }).click();
  await expect(page.getByText('Dank je, genoteerd')).toBeVisible();
  await expect(page.getByRole('link', { name: /Stel je vraag/ })).toBeVisible();
});
