import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { runnerImport } from 'vite';
import { roles } from '#rooms/people/model.ts';
import { chromiumLaunch } from '../e2e/chromium.ts';
import { buildSite, clone, openScratchFolder, startSite } from '../e2e/running-site.ts';
import { signInByLink } from '../e2e/sign-in.ts';
import { actors } from './rights/examples.ts';

/**
 * Behind npm run screenshots: the pictures of README.md in docs/images. With `--all FOLDER` every page instead,
 * for every role that may see it, on a wide and a narrow screen, to be looked at.
 */
const { values } = parseArgs({ options: { all: { type: 'string' } } });

await buildSite();
const scratch = await openScratchFolder();
const dataFolder = join(scratch.path, 'data');
const site = await startSite(dataFolder);
const browser = await chromium.launch(chromiumLaunch());
try {
  if (values.all === undefined) await takeForReadme(browser);
  else await takeAll(browser, values.all);
} finally {
  await browser.close();
  await site.stop();
  await scratch.remove();
}

async function takeForReadme(browser: Browser): Promise<void> {
  const folder = join(clone, 'docs', 'images');
  const page = await openPage(browser, { width: 1280, height: 860 });
  const pictures = { start: '/', kaart: '/kaart', gemeente: '/gemeenten/31033' };
  for (const [name, path] of Object.entries(pictures)) {
    await page.goto(path);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    process.stdout.write(`docs/images/${name}.png\n`);
  }
}

async function takeAll(browser: Browser, folder: string): Promise<void> {
  // Pages are tsx, which Node does not read: Vite does.
  const { module } = await runnerImport<typeof import('../e2e/visits.ts')>(join(clone, 'e2e', 'visits.ts'));
  for (const visitor of ['public', ...roles] as const) {
    const place = join(folder, visitor);
    await mkdir(place, { recursive: true });
    const page = await openPage(browser, { width: 1440, height: 900 });
    if (visitor !== 'public') await signInByLink(page, actors[visitor], dataFolder);
    for (const path of await module.visitsOf(visitor, dataFolder)) await takeBoth(page, path, place);
    await page.context().close();
  }
}

async function takeBoth(page: Page, path: string, folder: string): Promise<void> {
  const name = path === '/' ? 'start' : path.slice(1).replace(/[^\w.-]+/g, '_');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  process.stdout.write(`${join(folder, name)}\n`);
}

async function openPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.baseUrl, locale: 'nl-BE', viewport });
  return context.newPage();
}
