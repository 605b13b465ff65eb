import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { compare } from '../engine/comparison/comparison.ts';
import { territoryOn } from '../queries/territory-on.ts';

const database = testDatabase('world');
const site = testSite(database);

async function pageOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return await response.text();
}

/** The words of a page, without its tags. */
async function wordsOf(path: string): Promise<string> {
  return (await pageOf(path)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const brotli = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const layer = (page: string, name: string) =>
  new RegExp(`<g class="${name}"[^>]*>(.*?)</g>\\s*(?=<g class="kaart-|</svg>)`, 's').exec(page)?.[1] ?? '';

const hatchedIn = (page: string) =>
  [...layer(page, 'kaart-arcering').matchAll(/data-nis="(\d{5})"/g)].map((one) => one[1] ?? '');

describe('the landing view', () => {
  test('is whole, and small: every municipality a link with a name, 15 regions, transport regions as a line', async () => {
    const page = await pageOf('/kaart');
    const municipalities = [...page.matchAll(/<a class="kaart-gemeente"[^>]*data-nis="(\d{5})"/g)];
    expect(municipalities).toHaveLength(285);
    const regions = new Set([...page.matchAll(/data-regio="(REFREG\d\d)"/g)].map((one) => one[1]));
    expect(regions.size).toBe(15);
    expect(page).toContain('href="/kaart?gemeente=31033"');
    expect(page).toContain('Torhout, Regio Brugge, vervoerregio Roeselare (buiten de hoofdregio)');
    expect(layer(page, 'kaart-lijnen')).toContain('data-afbakening="vervoerregio"');
    console.info('bytes', page.length, brotli(page));
    expect(brotli(page)).toBeLessThan(60 * 1024);
  });

  test('hatches who lies outside the main region of the transport region, as the comparison counts them', async () => {
    const page = await pageOf('/kaart');
    const territory = await territoryOn(await reading(database), '2026-11-23');
    const positions = compare(territory, 'vervoerregio', 'referentieregio')?.positions ?? [];
    const outside = positions.filter(({ exAequo }) => !exAequo).flatMap((area) => area.outside);
    expect(hatchedIn(page)).toContain('31033');
    expect(hatchedIn(page)).toEqual(outside.sort());
    const crossing = positions.filter(({ position }) => position === 'crossing').length;
    const words = await wordsOf('/kaart');
    expect(words).toContain(
      `${crossing} van de 15 vervoerregio’s overschrijden de grens van een referentieregio.`,
    );
    expect(words).toContain(`${outside.length} gemeenten liggen buiten de hoofdregio van hun vervoerregio.`);
  });
});
