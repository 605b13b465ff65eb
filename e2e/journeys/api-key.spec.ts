import { baseUrl, expect, test } from '../journey.ts';
import { signInAs } from '../sign-in.ts';

const program = 'https://regioloket.test/zaaksysteem';

test('a key that the administrator made asks a question once and follows it, until it is revoked', async ({
  page,
  visitorAddress,
}, { project }) => {
  await signInAs(page, 'Beheerder Regioloket');
  await page.goto('/beheer/sleutels/nieuw');
  await page.getByLabel('Organisatie').selectOption({ label: 'Nijlen' });
  await page.getByLabel('Programma').fill(`Zaaksysteem ${project.name}`);
  await page.getByRole('button', { name: 'Sleutel maken' }).click();
  const key = /rl_[\w-]{43}/.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  expect(key).not.toBe('');
  const place = page.url();
  await page.reload();
  await expect(page.getByRole('main')).not.toContainText(key);

  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'idempotency-key': `${program}/${project.name}`,
    'x-forwarded-for': visitorAddress,
  };
  const ask = () =>
    fetch(`${baseUrl()}/api/v1/vragen`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ onderwerp: 'Vraag uit het zaaksysteem', vraag: 'In welke regio ligt Nijlen?' }),
    });
  const asked = await ask();
  expect(asked.status).toBe(201);
  const { nummer } = await asked.json();
  expect(nummer).toMatch(/^RV-\d{4}-\d{6}$/);
  expect((await (await ask()).json()).nummer).toBe(nummer);
  const follow = () => fetch(`${baseUrl()}/api/v1/vragen/${nummer}`, { headers });
  expect((await (await follow()).json()).onderwerp).toBe('Vraag uit het zaaksysteem');

  await page.goto(place);
  await page.getByRole('link', { name: 'Sleutel intrekken' }).click();
  await page.getByRole('button', { name: 'Sleutel intrekken' }).click();
  await expect(page.getByText('De sleutel is ingetrokken.')).toBeVisible();
  for (const refused of [await ask(), await follow()]) {
    expect(refused.status).toBe(401);
    expect((await refused.json()).detail).toMatch(/sleutel/i);
  }

  await page.getByRole('button', { name: 'Afmelden' }).click();
  await signInAs(page, 'Algemeen directeur Nijlen');
  await page.goto(`/vragen/${nummer}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vraag uit het zaaksysteem');
});
