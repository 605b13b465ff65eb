import type { RunningSite } from '../../e2e/running-site.ts';
import { median } from '../median.ts';

const views = [
  '/kaart',
  '/kaart?beeld=grenzen',
  '/kaart?beeld=naast',
  '/kaart?beeld=klein',
  '/kaart?beeld=waarde',
  '/kaart?beeld=waarde&maat=elders',
  '/kaart?gemeente=31033',
  '/kaart?kader=1000,400,1000,400',
  '/kaart?vlak=igs&lijn=politiezone,provincie&gemeente=31033',
  '/kaart?vlak=treg&lijn=geen&namen=alle&kader=600,600,1200,500',
  '/kaart?datum=2018-12-31',
  '/kaart/tekst',
  '/kaart/tekst?lijn=elz&alles=ja',
];

const times = 15;

/** How long the server takes for a view, in milliseconds from request to the last byte. */
export interface ViewTimes {
  readonly view: string;
  /** The first time of all. */
  readonly first: number;
  /** Rendered and compressed: at addresses nobody asked for before, of a view that was drawn before. */
  readonly rendered: number;
  /** As it is kept. */
  readonly kept: number;
}

/** Asks for views of the map; give it a site that drew none of them yet. */
export async function timeViews(site: RunningSite): Promise<ViewTimes[]> {
  const found: ViewTimes[] = [];
  for (const view of views) {
    const url = new URL(view, site.baseUrl.replace('localhost', '127.0.0.1'));
    const first = await ask(url.href);
    const rendered: number[] = [];
    const kept: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const other = new URL(url);
      // No field of a view: the same page, at another address.
      other.searchParams.set('keer', String(time));
      rendered.push(await ask(other.href));
      kept.push(await ask(other.href));
    }
    found.push({ view, first, rendered: median(rendered), kept: median(kept) });
  }
  return found;
}

async function ask(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url, { headers: { 'accept-encoding': 'br', 'sec-fetch-site': 'none' } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return performance.now() - begun;
}
