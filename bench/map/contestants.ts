import type { Page } from '@playwright/test';
import { view } from './map-picture.ts';
import { peerPages } from './peer-pages.ts';
import type { Contestant } from './visit.ts';

/**
 * Our own page, whole; the bare page that a municipality puts on its site, which does no more than those of the peers;
 * and the peers.
 */
export function contestantsAt(ours: string, peers: string): Contestant[] {
  return [
    {
      name: 'Regioloket',
      url: ours + view,
      map: '.area-map__drawing',
      zoomsWithCtrl: true,
      switchFill: chooseFill,
    },
    {
      name: 'Regioloket, embedded',
      url: `${ours}/kaart/ingebed`,
      map: '.area-map__drawing',
      zoomsWithCtrl: true,
      switchFill: null,
    },
    ...peerPages.map((page) => ({
      name: page,
      url: `${peers}/${page}.html`,
      map: '#map',
      zoomsWithCtrl: false,
      switchFill: (one: Page) => one.evaluate(() => window.switchFill()),
    })),
  ];
}

/** Chooses the other fill in the form, until drawing and title say so: on this page, or on the next. */
async function chooseFill(page: Page): Promise<number> {
  const { begun, title } = await page.evaluate(() => {
    const fill = document.querySelector<HTMLSelectElement>('select[name="vlak"]');
    if (fill === null) throw new Error('the map has no choice of fill');
    const before = document.querySelector('h1')?.textContent ?? '';
    fill.value = 'vervoerregio';
    setTimeout(() => fill.form?.requestSubmit());
    return { begun: performance.timeOrigin + performance.now(), title: before };
  });
  const ended = await page.waitForFunction(
    (before) => {
      const drawn = document.querySelector<HTMLElement>('.kaart-gemeente')?.dataset.vlak;
      const isOther = drawn !== undefined && !drawn.startsWith('REFREG');
      const said = document.querySelector('h1')?.textContent;
      if (!isOther || said === undefined || said === before) return null;
      return new Promise<number>((resolve) => {
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      });
    },
    title,
    { polling: 'raf' },
  );
  return ((await ended.jsonValue()) ?? Number.NaN) - begun;
}
