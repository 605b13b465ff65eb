import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { api } from '../../app/api-endpoints.ts';
import { apiSite } from './api-site.ts';

const site = apiSite();

async function faultsIn(source: string) {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source, config, absoluteRef: 'openapi.json' });
  return problems.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer]);
}

test('the description holds for the linter of OpenAPI', async () => {
  expect(await faultsIn(await (await site.ask('/openapi.json')).text())).toEqual([]);
});

test('which finds what would be wrong', async () => {
  const source = await (await site.ask('/openapi.json')).text();
  const faults = await faultsIn(source.replaceAll('"in":"path"', '"in":"nowhere"'));
  expect(faults.length).toBeGreaterThan(5);
});

test.each(api.keyed)('the examples of $method $path hold by their schemas', (endpoint) => {
  expect(endpoint.answer.safeParse(endpoint.answerExample).error).toBeUndefined();
  if (endpoint.method === 'post') expect(endpoint.body.safeParse(endpoint.bodyExample).error).toBeUndefined();
});
