import { expect, test } from 'vitest';
import { api } from '../../app/api-endpoints.ts';
import { problems } from '../../app/reception/api/problem.ts';
import { apiSite, baseUrl, endpoints } from './api-site.ts';

const site = apiSite();

async function guide(): Promise<string> {
  const response = await site.get('/api');
  expect(response.status).toBe(200);
  return await response.text();
}

test('the guide names every address of the API', async () => {
  const text = await guide();
  for (const { path } of endpoints) expect(text).toContain(`<code>${path}</code>`);
  for (const { method, path } of api.keyed)
    expect(text.replaceAll('<!-- -->', '')).toContain(`${method.toUpperCase()} ${path}`);
});

test('every link of the guide into the API has an answer', async () => {
  const links = [...(await guide()).matchAll(/href="(\/(?:api\/v1|id)[^"]*)"/g)].map(([, href = '']) => href);
  expect(links.length).toBeGreaterThan(20);
  for (const href of new Set(links)) {
    const response = await (await site.app()).request(baseUrl + href.replaceAll('&amp;', '&'));
    expect([200, 303], href).toContain(response.status);
  }
});

test('what a problem and a statement of rights point to stands on the guide', async () => {
  const text = await guide();
  for (const kind of Object.keys(problems)) expect(text).toContain(`id="${kind}"`);
  const catalogue = await (await site.ask('/dcat')).text();
  for (const [, anchor] of catalogue.matchAll(/\/api#([\w-]+)"/g)) expect(text).toContain(`id="${anchor}"`);
});
