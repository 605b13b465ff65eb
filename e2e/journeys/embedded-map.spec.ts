import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { baseUrl } from '../journey.ts';

/** The site of a municipality: one page, on an origin of its own, with the code that `/kaart` gives. */
const test = base.extend<{ host: { readonly address: string; code: string } }>({
  host: async ({ browserName: _ }, use) => {
    const host = { address: '', code: '' };
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="nl"><title>Gemeente</title><main><h1>Onze regio</h1>${host.code}</main></html>`,
      );
    });
    await use(Object.assign(host, { address: await listening(server) }));
    server.close();
  },
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The texts to take along on the page of the map. */
async function codeOn(page: Page, path: string): Promise<{ frame: string; script: string }> {
  await page.goto(baseUrl() + path);
  await page.getByText('Deze kaart op je eigen website').click();
  const frame = await page.getByLabel('Code voor je pagina').inputValue();
  const script = page.getByLabel('Wil je dat het kader');
  return { frame, script: (await script.count()) > 0 ? await script.inputValue() : '' };
}

/** Every cookie of the browser, of whatever site. */
const cookiesOf = (page: Page) => page.context().cookies();

const municipality = (frame: FrameLocator, nis: string) =>
  frame.locator(`.kaart-gemeente[data-nis="${nis}"]`).first();

test('the code of a view puts it on another site, where it stays in its frame and sets no cookie', async ({
  page,
  host,
}) => {
  const { frame: code } = await codeOn(page, '/kaart?lijn=politiezone');
  await page.context().clearCookies();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  host.code = code;
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await expect(page.locator('iframe')).toHaveAttribute(
    'title',
    'Kaart van de referentieregio’s en politiezones',
  );
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    'Kaart van de referentieregio’s en politiezones',
  );
  await municipality(frame, '31033').click();
  await expect(frame.getByRole('link', { name: 'Alles over Torhout' })).toHaveAttribute('target', '_blank');
  expect(page.url()).toBe(host.address);
  expect(await cookiesOf(page)).toEqual([]);
  expect([...new Set(asked)].sort()).toEqual(
    [new URL(host.address).origin, new URL(baseUrl()).origin].sort(),
  );
});

test('the search finds a merged municipality in the frame', async ({ page, host }) => {
  await page.goto(`${baseUrl()}/kaart`);
  await page.getByText('Deze kaart op je eigen website').click();
  await page.getByText('Met een zoekveld').click();
  await page.getByText('Zonder legende').click();
  await page.getByRole('button', { name: 'Pas de code aan' }).click();
  await expect(page.getByLabel('Code voor je pagina')).toHaveValue(/zoeken=ja&amp;legende=nee/);
  host.code = await page.getByLabel('Code voor je pagina').inputValue();
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('searchbox', { name: 'Zoek een gemeente' }).fill('Kruibeke');
  await frame.getByRole('button', { name: 'Zoeken' }).click();
  await expect(frame.getByRole('link', { name: 'Alles over Beveren-Kruibeke-Zwijndrecht' })).toBeVisible();
  await expect(frame.locator('.kaart-legende')).toHaveCount(0);
});

test('another page of ours stands in no frame', async ({ page, host }) => {
  host.code = `<iframe src="${baseUrl()}/kaart" title="Kaart"></iframe>`;
  await page.goto(host.address);
  await expect
    .poll(() => page.frames().map((frame) => frame.url()))
    .toContain('chrome-error://chromewebdata/');
});

test.describe('with script', () => {
  test.beforeEach(({ javaScriptEnabled }) => test.skip(!javaScriptEnabled, 'the way with script'));

  test('the frame becomes as high as the map, also when that grows', async ({ page, host }) => {
    const { frame: code, script } = await codeOn(page, '/kaart');
    host.code = code + script;
    await page.goto(host.address);
    const element = page.locator('iframe');
    const inside = () =>
      page
        .frameLocator('iframe')
        .locator('ingebed-hoogte')
        .evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
    await expect.poll(async () => Number(await element.getAttribute('height'))).toBe(await inside());
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => Number(await element.getAttribute('height')) - (await inside())).toBe(0);
    const scrolls = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight > html.clientHeight || html.scrollWidth > html.clientWidth);
    expect(scrolls).toBe(false);
  });

  test('the map lives, also where the browser lets a frame keep nothing', async ({ page, host }) => {
    host.code = `<iframe src="${baseUrl()}/kaart/ingebed?zoeken=ja" title="Kaart" sandbox="allow-scripts allow-popups" width="900" height="800"></iframe>`;
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(host.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Wissel vlak en lijn' })).toHaveCount(0);
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect(frame.locator('.area-map__drawing')).not.toHaveAttribute('viewBox', /^0 0 /);
    expect(errors).toEqual([]);
  });

  for (const query of ['?zoeken=ja&gemeente=31033', '?interactief=nee', '?beeld=klein', '?beeld=naast']) {
    for (const width of [900, 320]) {
      test(`no accessibility rule is broken in the frame with ${query} at ${width} px`, async ({
        page,
        host,
      }) => {
        host.code = `<iframe src="${baseUrl()}/kaart/ingebed${query}" title="Kaart" width="${width}" height="900"></iframe>`;
        await page.goto(host.address);
        await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual(
          [],
        );
      });
    }
  }
});
