import { test as base, expect, type Page, type Response } from '@playwright/test';

/** The address of the site under test, from the global setup. */
export const baseUrl = (): string => process.env.E2E_BASE_URL ?? '';

/** The data folder of the site under test, from the global setup. */
export const dataFolder = (): string => process.env.E2E_DATA ?? '';

/**
 * A test whose page watches itself: no error in the console, no request to another host or to what is not
 * there, and no script but that of an element on the page.
 */
export const test = base.extend<{ visitorAddress: string }>({
  baseURL: async ({ browserName: _ }, use) => use(baseUrl()),
  visitorAddress: async ({ browserName: _ }, use, { testId, retry }) =>
    use(addressFrom(`${testId} ${retry}`)),
  // Attempts are counted per address: every test comes from one of its own.
  extraHTTPHeaders: async ({ visitorAddress }, use) => use({ 'x-forwarded-for': visitorAddress }),
  page: async ({ page, baseURL }, use) => {
    const faults = watch(page, baseURL ?? '');
    await use(page);
    await Promise.all(faults.pending);
    expect(faults.found).toEqual([]);
  },
});

export { expect };

interface Watched {
  readonly found: string[];
  readonly pending: Promise<void>[];
}

function watch(page: Page, site: string): Watched {
  const found: string[] = [];
  const pending: Promise<void>[] = [];
  page.on('pageerror', (error) => found.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    // The browser says this of the page itself too, where a refused form answers 422.
    const isStatus = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isStatus) found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) found.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'document') pending.push(checkDocument(response, found));
    else if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
  });
  return { found, pending };
}

async function checkDocument(response: Response, found: string[]): Promise<void> {
  if (response.status() >= 500) found.push(`${response.status()} for ${response.url()}`);
  if (response.status() >= 300 && response.status() < 400) return;
  // A page that was left at once takes its text with it.
  const html = await response.text().catch(() => '');
  for (const fault of strayScripts(html)) found.push(`${response.url()}: ${fault}`);
}

/** The scripts of a document that are not the script of an element that stands in it; a block of data is no script. */
export function strayScripts(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.includes('type="application/json"'))
    .filter((tag) => {
      const element = /src="\/assets\/([a-z-]+?)(?:\.element)?-[\w-]+\.js"/.exec(tag)?.[1];
      return element === undefined || !html.includes(`<${element}`);
    });
}

/** An address of the network that is reserved for documentation and tests, the same for the same test. */
function addressFrom(text: string): string {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 131_072;
  return `198.${18 + (sum >> 16)}.${(sum >> 8) & 255}.${sum & 255}`;
}
