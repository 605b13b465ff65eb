import { join } from 'node:path';
import { buildSite, openScratchFolder, startSite } from './running-site.ts';

/** One demonstration for all journeys, built as npm start does; stopped and removed at the end. */
export default async function setup(): Promise<() => Promise<void>> {
  await buildSite();
  const scratch = await openScratchFolder();
  const dataFolder = join(scratch.path, 'data');
  const site = await startSite(dataFolder, { env: { TRUST_PROXY: '1', UNDO_SECONDS: '0' } });
  process.env.E2E_BASE_URL = site.baseUrl;
  process.env.E2E_DATA = dataFolder;
  return async () => {
    await site.stop();
    await scratch.remove();
    const trouble = site.said().match(/^\[\w+\].*$/gm) ?? [];
    if (trouble.length > 0) throw new Error(`the site met bugs meanwhile:\n${trouble.join('\n')}`);
  };
}
