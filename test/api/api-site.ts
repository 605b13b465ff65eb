import type { Hono } from 'hono';
import { api } from '../../app/api-endpoints.ts';
import { descriptionEndpoints } from '../../app/reception/api/description.ts';
import { testDatabase } from '../harness/database.ts';
import { type TestSite, testSite } from '../harness/site.ts';

/** Not a machine's own address, which a description may not name as its server. */
export const baseUrl = 'https://regioloket.voorbeeld.be';
const house = {
  version: '0.0.0-test',
  baseUrl,
  isDemo: true,
  offersDemoRoles: false,
  undoSeconds: 0,
  backgroundMap: 'https://kaarten.test/wmts',
};

/** Every endpoint, those about the API itself too. */
export const endpoints = [...api.endpoints, ...descriptionEndpoints(api, house)];

/** The site with its API on a test database: call once per test file. */
export interface ApiSite extends TestSite {
  /** Asks an address below `/api/v1`. */
  ask(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
}

/** Opens the API on the world of the demonstration. */
export function apiSite(): ApiSite {
  const site = testSite(testDatabase('world'), { house });
  const app: () => Promise<Hono> = site.app;
  return {
    ...site,
    ask: async (path, headers = {}, method = 'GET') =>
      (await app()).request(`${baseUrl}/api/v1${path}`, { method, headers }),
  };
}
