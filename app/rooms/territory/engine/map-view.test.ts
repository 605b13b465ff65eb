import { array, assert, constant, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaField,
  landingView,
  type MapView,
  mapHref,
  mapLooks,
  mapMeasures,
  readMapView,
} from './map-view.ts';

const code = constantFrom('referentieregio', 'vervoerregio', 'politiezone', 'elz-fijn', 'treg_gem');
const nis = constantFrom('31033', '11002', '46030');
const size = integer({ min: 1, max: 99999 });
const place = integer({ min: -9999, max: 99999 });

const views = record<MapView>({
  day: constantFrom(null, '2018-12-31', '2024-12-31'),
  fill: code,
  outlines: array(code, { maxLength: 2 }).map((codes) => [...new Set(codes)]),
  look: constantFrom(...mapLooks),
  measure: constantFrom(...mapMeasures),
  municipality: oneof(constant(null), nis),
  area: constantFrom(null, areaField('vervoerregio', '1'), areaField('elz-fijn', 'elz_21')),
  against: constantFrom(null, '2018-12-31'),
  frame: oneof(constant(null), tuple(place, place, size, size)),
  names: constantFrom('regios', 'alle'),
});

function read(href: string, day: string | null = null) {
  return readMapView(new URL(href, 'http://localhost').searchParams, day);
}

test('every view has an address, and every such address gives the same view', () => {
  assert(
    property(views, (view) => {
      expect(read(mapHref(view), view.day)).toEqual({ view });
    }),
  );
});

test('the landing view needs no query, and every other view says only where it differs', () => {
  expect(mapHref(landingView)).toBe('/kaart');
  expect(read('/kaart')).toEqual({ view: landingView });
  expect(mapHref(landingView, { municipality: '31033', outlines: ['igs', 'elz'] })).toBe(
    '/kaart?lijn=igs,elz&gemeente=31033',
  );
  expect(mapHref(landingView, { outlines: [], day: '2024-12-31' })).toBe('/kaart?lijn=geen&datum=2024-12-31');
});

test('what a form sends is the same view as the link: two fields for two lines, empty fields for what is usual', () => {
  expect(read('/kaart?vlak=&lijn=igs&lijn=elz&beeld=&gemeente=')).toEqual(read('/kaart?lijn=igs,elz'));
  expect(read('/kaart?lijn=geen&lijn=')).toEqual(read('/kaart?lijn=geen'));
  expect(read('/kaart?lijn=geen&lijn=elz')).toEqual(read('/kaart?lijn=elz'));
  expect(read('/kaart?lijn=elz&lijn=elz')).toEqual(read('/kaart?lijn=elz'));
});

describe('what no view can say', () => {
  test.each([
    ['vlak', 'vlak=<script>'],
    ['lijn', 'lijn=igs,elz,politiezone'],
    ['lijn', 'lijn=een lijn'],
    ['beeld', 'beeld=draaien'],
    ['maat', 'maat=regen'],
    ['gemeente', 'gemeente=Torhout'],
    ['gebied', 'gebied=Regio Brugge'],
    ['gebied', 'gebied=REFREG06'],
    ['gebied', 'gebied=a:b:c'],
    ['verschil', 'verschil=gisteren'],
    ['kader', 'kader=1,2,3'],
    ['kader', 'kader=0,0,0,100'],
    ['kader', 'kader=0,0,1e3,100'],
    ['namen', 'namen=veel'],
  ])('%s is wrong in %s', (wrong, query) => {
    expect(read(`/kaart?${query}`)).toEqual({ wrong });
  });
});
