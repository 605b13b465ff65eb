import { describe, expect, test } from 'vitest';
import { extentOfPlaces, type GeoPoint, partOfLand, windTo } from './compass.ts';

const at = (latitude: number, longitude: number): GeoPoint => ({ latitude, longitude });

/** Town halls, to two decimals. */
const places = {
  brugge: at(51.21, 3.22),
  torhout: at(51.07, 3.1),
  koksijde: at(51.1, 2.65),
  gent: at(51.05, 3.72),
  kortrijk: at(50.83, 3.27),
  halle: at(50.73, 4.24),
  mechelen: at(51.03, 4.48),
  turnhout: at(51.32, 4.95),
  tongeren: at(50.78, 5.46),
};

describe('on which side a place lies of another', () => {
  test.each([
    ['kortrijk', 'brugge', 'north'],
    ['brugge', 'kortrijk', 'south'],
    ['torhout', 'brugge', 'northEast'],
    ['torhout', 'koksijde', 'west'],
    ['gent', 'kortrijk', 'southWest'],
    ['mechelen', 'turnhout', 'northEast'],
    ['halle', 'tongeren', 'east'],
    ['turnhout', 'tongeren', 'southEast'],
  ] as const)('from %s, %s lies to the %s', (from, to, wind) => {
    expect(windTo(places[from], places[to])).toBe(wind);
  });

  test('a degree of longitude is shorter than one of latitude', () => {
    // In degrees it is 1 to 2, and that would be the east; on the ground it is 1 to 1.25.
    expect(windTo(at(51, 4), at(51.05, 4.1))).toBe('northEast');
  });
});

describe('in which part of Flanders a place lies', () => {
  const flanders = { west: 2.56, south: 50.69, east: 5.9, north: 51.5 };

  test.each([
    ['brugge', 'northWest'],
    ['koksijde', 'west'],
    ['kortrijk', 'southWest'],
    ['halle', 'south'],
    ['tongeren', 'southEast'],
    ['turnhout', 'northEast'],
    ['gent', 'middle'],
    ['mechelen', 'middle'],
  ] as const)('%s lies in the %s', (place, part) => {
    expect(partOfLand(flanders, places[place])).toBe(part);
  });
});

test('the box around places holds them all, and there is none around nothing', () => {
  expect(extentOfPlaces([places.gent, places.halle])).toEqual({
    west: 3.72,
    south: 50.73,
    east: 4.24,
    north: 51.05,
  });
  expect(() => extentOfPlaces([])).toThrow('Without places');
});
