import { describe, expect, test } from 'vitest';
import { mapLooks } from '#rooms/territory/engine/map-view.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const site = testSite(database);

async function pageOf(path: string): Promise<string> {
  const response = await site.get(path);
  expect(response.status, path).toBe(200);
  return await response.text();
}

describe('a view in the frame of another site', () => {
  test('is the map with its title, legend and source, and nothing of our own pages around it', async () => {
    const page = await pageOf('/kaart/ingebed?lijn=politiezone');
    expect(page).toContain('<h1 class="embed__title">Kaart van de referentieregio’s en politiezones</h1>');
    expect([...page.matchAll(/class="kaart-gemeente"/g)]).toHaveLength(285);
    expect(page).toContain('kaart-legende');
    expect(page).toMatch(/stand op .*bron:/);
    expect(page).toContain('<link rel="canonical" href="http://localhost:3000/kaart?lijn=politiezone"');
    for (const part of ['site-header', 'site-footer', 'Aanmelden', 'zoekveld', 'kaart-lagen'])
      expect(page).not.toContain(part);
  });

  test('choosing stays in the frame and keeps what the site chose; every other link opens a window', async () => {
    const page = await pageOf('/kaart/ingebed?gemeente=31033&legende=nee');
    expect(page).toContain('href="/kaart/ingebed?gemeente=42026&amp;legende=nee"');
    expect(page).toContain('Torhout ligt in Regio Brugge.');
    expect(page).not.toContain('kaart-legende');
    const links = [...page.matchAll(/<a [^>]*href="([^"]+)"[^>]*>/g)];
    const leaving = links.filter(([, href]) => !href?.startsWith('/kaart/ingebed'));
    expect(leaving.map(([, href]) => href)).toEqual(['/gemeenten/31033', '/kaart?gemeente=31033']);
    for (const [tag] of leaving) expect(tag).toContain('target="_blank" rel="noopener"');
  });

  test.each(mapLooks)('can be every look: %s', async (look) => {
    const page = await pageOf(`/kaart/ingebed?beeld=${look}`);
    expect(page).toMatch(look === 'klein' ? /class="kaart-klein"/ : /class="kaart-gemeente"/);
    expect(page).not.toMatch(/href="\/kaart\?lijn=[^"]*"(?! target)/);
  });

  test('by name, by a former name, and where a name means several', async () => {
    expect(await pageOf('/kaart/ingebed?zoeken=ja')).toContain('zoekveld-zoek');
    expect(await pageOf('/kaart/ingebed?zoeken=ja&zoek=Torhuot')).toContain('Alles over Torhout');
    expect(await pageOf('/kaart/ingebed?zoeken=ja&zoek=Kruibeke')).toContain(
      'Alles over Beveren-Kruibeke-Zwijndrecht',
    );
    expect(await pageOf('/kaart/ingebed?gemeente=46013')).toContain(
      'Alles over Beveren-Kruibeke-Zwijndrecht',
    );
    const several = await pageOf('/kaart/ingebed?zoeken=ja&zoek=sint-');
    expect(several).toMatch(/<a href="\/kaart\/ingebed\?gemeente=\d{5}&amp;zoeken=ja">Sint-/);
    expect(await pageOf('/kaart/ingebed?zoeken=ja&zoek=xyzxyz')).toContain(
      'Geen gemeente gevonden met “xyzxyz”',
    );
  });

  test('can be zoomed without script, and stays in its frame', async () => {
    const page = await pageOf('/kaart/ingebed?interactief=nee');
    expect(page).not.toContain('<regio-kaart');
    expect(page).toMatch(/href="\/kaart\/ingebed\?kader=[\d,]+&amp;interactief=nee">\s*Zoom in/);
  });

  test('of another day, which its title says', async () => {
    expect(await pageOf('/kaart/ingebed?datum=2018-12-31')).toMatch(/embed__title">[^<]*31 december 2018/);
  });

  test.each([
    ['beeld=draaien', 'Dit beeld kent de kaart niet'],
    ['vlak=bestaat-niet', 'Deze afbakening kennen we niet'],
    ['zoeken=misschien', 'Bij zoeken schrijf je ja of nee'],
    ['datum=morgen', 'Dit is geen datum'],
  ])('%s is refused in the frame: %s', async (query, words) => {
    const response = await site.get(`/kaart/ingebed?${query}`);
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).toContain(words);
    expect(text).not.toContain('site-header');
  });
});

describe('the code that a site takes over', () => {
  test('is that of the view that is seen, with a title and a height', async () => {
    const page = await pageOf('/kaart?lijn=politiezone&gemeente=31033');
    expect(page).toContain('Deze kaart op je eigen website');
    expect(page).toContain(
      '&lt;iframe src=&quot;http://localhost:3000/kaart/ingebed?lijn=politiezone&amp;amp;gemeente=31033&quot; title=&quot;Kaart van de referentieregio’s en politiezones&quot; width=&quot;100%&quot;',
    );
    expect(page).toContain('loading=&quot;lazy&quot;');
    expect(page).toContain('origin !== &#39;http://localhost:3000&#39;');
  });

  test('follows the choices of the form, which stays open', async () => {
    const page = await pageOf('/kaart?insluiten=ja&zoeken=ja&interactief=nee&legende=nee');
    expect(page).toMatch(/<details[^>]*open[^>]*id="insluiten"/);
    expect(page).toContain('/kaart/ingebed?zoeken=ja&amp;amp;legende=nee&amp;amp;interactief=nee&quot;');
    expect(page).not.toContain('addEventListener');
  });
});
