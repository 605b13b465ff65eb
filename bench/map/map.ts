import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chromiumLaunch } from '../../e2e/chromium.ts';
import { clone, openScratchFolder, type RunningSite } from '../../e2e/running-site.ts';
import { contestantsAt } from './contestants.ts';
import { readMapData } from './map-picture.ts';
import { openPeerSite } from './peer-pages.ts';
import { goalsText, type Medians, mediansOf, raceText, viewsText } from './report.ts';
import { timeViews } from './views.ts';
import { type Contestant, type Visit, viewport, visit } from './visit.ts';
import { weighMap } from './weights.ts';

const rounds = 5;
const slowdowns = [1, 4] as const;

/**
 * The map beside the same polygons in Leaflet, OpenLayers and MapLibre, in headless Chromium, and what its views cost
 * the server. `failed` when the page is heavier than it may be. Give it a site that drew no view of the map yet.
 */
export async function measureMap(site: RunningSite): Promise<{ text: string; failed: boolean }> {
  const views = await timeViews(site);
  const weights = await weighMap(site);
  const browser = await chromium.launch(launch());
  const scratch = await openScratchFolder();
  try {
    const box = await ourBox(browser, site);
    const peers = await openPeerSite(scratch.path, await readMapData(site), box);
    try {
      const contestants = contestantsAt(site.baseUrl, peers.baseUrl);
      const race = await runRace(browser, contestants);
      const [quick, slow] = slowdowns.map((slowdown) => race.get(slowdown) ?? []);
      const goals = goalsText({ weights, views, quick: quick ?? [], slow: slow ?? [] });
      const text = [
        '## The map',
        await circumstances(browser, box),
        ...slowdowns.map((slowdown) => raceText(slowdown, race.get(slowdown) ?? [])),
        goals.text,
        viewsText(views),
      ].join('\n\n');
      return { text, failed: goals.failed };
    } finally {
      await peers.close();
    }
  } finally {
    await browser.close();
    await scratch.remove();
  }
}

/** MapLibre draws with WebGL, for which there is only the processor here. */
function launch() {
  const { executablePath, args } = chromiumLaunch();
  return { executablePath, args: [...args, '--enable-unsafe-swiftshader'] };
}

/** Contestant after contestant in every round, so that all meet the same machine. */
async function runRace(
  browser: Browser,
  contestants: readonly Contestant[],
): Promise<Map<number, readonly Medians[]>> {
  const visits = new Map<string, Visit[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const slowdown of slowdowns) {
      for (const contestant of contestants) {
        const key = `${slowdown} ${contestant.name}`;
        const seen = await visit(browser, contestant, slowdown);
        visits.set(key, [...(visits.get(key) ?? []), seen]);
      }
    }
  }
  return new Map(
    slowdowns.map((slowdown) => [
      slowdown,
      contestants.map(({ name }) => mediansOf(name, visits.get(`${slowdown} ${name}`) ?? [])),
    ]),
  );
}

async function ourBox(browser: Browser, site: RunningSite) {
  const page = await browser.newPage({ viewport });
  await page.goto(`${site.baseUrl}/kaart`);
  const box = await page.locator('.area-map__drawing').first().boundingBox();
  await page.close();
  if (box === null) throw new Error('the page has no map');
  return { width: Math.round(box.width), height: Math.round(box.height) };
}

async function circumstances(browser: Browser, { width, height }: { width: number; height: number }) {
  const version = async (name: string) =>
    JSON.parse(await readFile(join(clone, 'node_modules', name, 'package.json'), 'utf8')).version;
  const peers = await Promise.all(
    ['leaflet', 'ol', 'maplibre-gl'].map(async (name) => `${name} ${await version(name)}`),
  );
  return `Headless Chromium ${browser.version()} without graphics card, window ${viewport.width} x ${viewport.height}, map ${width} x ${height};
${peers.join(', ')}; everything by brotli over loopback with HTTP/1.1; medians of ${rounds} visits, one contestant after the other.
"Regioloket" is the whole page, with header, choices, legend, words, table and all layers, "embedded" the one for the site
of a municipality; the peers are bare pages with the same polygons from our API to four decimals (finer than our drawing), the same tints, line, names and size. "Polygons" is when
they stand on the screen, "ready" when they also listen, "warm" the same with what a first visit left in the cache. "Hover"
and "zoom" are frames, "to paint" runs from the event of the mouse or the key to the painted frame: of itself half a frame
on average, and more than one where the event comes just after a frame began. "Other fill" is ours by its form, with
title, hatching, legend and list of the new view.

What is unfair: MapLibre has no graphics card here, and is made for one; on the other hand its worker is not slowed down
with the page. Ours does more: links, hatching, names on the map, table, keyboard. The peers have tiles, thousands of
polygons and turning; none of that is measured. Loopback has no latency: on a real line every file fetched after another
costs the peers more.`;
}
