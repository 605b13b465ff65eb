import { expect, test } from 'vitest';
import { framedAddress, frameIn } from './map-addresses.ts';

test('the frame goes into the address, rounded, and out of it for the whole map', () => {
  const framed = framedAddress('/kaart?lijn=politiezone&gemeente=31033', [10.4, 20.6, 800, 333.3]);
  expect(framed).toBe('/kaart?lijn=politiezone&gemeente=31033&kader=10,21,800,333');
  expect(frameIn(framed)).toBe('10,21,800,333');
  expect(framedAddress(framed, null)).toBe('/kaart?lijn=politiezone&gemeente=31033');
  expect(framedAddress('/kaart?kader=1,2,3,4', null)).toBe('/kaart');
});

test('one frame takes the place of another, and page, fields of others and place on the page stay', () => {
  expect(
    framedAddress(
      '/kaart/rekenoefening?kader=1,2,3,4&zetten=31033-6&naam=Torhout%20%26%20co#lijst',
      [0, 0, 500, 200],
    ),
  ).toBe('/kaart/rekenoefening?zetten=31033-6&naam=Torhout%20%26%20co&kader=0,0,500,200#lijst');
});
