import { expect, test } from 'vitest';
import { framedAddress, frameIn, swappedAddress } from './map-addresses.ts';

test('the frame goes into the address, rounded, and out of it for the whole map', () => {
  const framed = framedAddress('/kaart?lijn=politiezone&gemeente=31033', [10.4, 20.6, 800, 333.3]);
  expect(framed).toBe('/kaart?lijn=politiezone&gemeente=31033&kader=10,21,800,333');
  expect(frameIn(framed)).toBe('10,21,800,333');
  expect(framedAddress(framed, null)).toBe('/kaart?lijn=politiezone&gemeente=31033');
});

test('day, place on the page and page stay what they are', () => {
  expect(framedAddress('/kaart/tekst?datum=2018-12-31#lijst', [0, 0, 500, 200])).toBe(
    '/kaart/tekst?datum=2018-12-31&kader=0,0,500,200#lijst',
  );
});

test('what the address says besides stays in it', () => {
  const exercise = '/kaart/rekenoefening?zetten=31033-6&naam=Torhout%20%26%20co';
  expect(framedAddress(`${exercise}#gevolg`, [0, 0, 500, 200])).toBe(`${exercise}&kader=0,0,500,200#gevolg`);
  expect(framedAddress('/kaart', null)).toBe('/kaart');
});

test('swapping exchanges fill and first line, and twice is as it was', () => {
  const swapped = swappedAddress('/kaart?gemeente=42026');
  expect(swapped).toBe('/kaart?vlak=vervoerregio&lijn=referentieregio&gemeente=42026');
  expect(swappedAddress(swapped ?? '')).toBe('/kaart?gemeente=42026');
  expect(swappedAddress('/kaart?lijn=geen')).toBeNull();
  expect(swappedAddress('/kaart/rekenoefening?zetten=31033-6')).toBeNull();
});
