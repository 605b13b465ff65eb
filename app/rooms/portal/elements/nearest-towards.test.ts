import { expect, test } from 'vitest';
import { nearestTo, nearestTowards } from './nearest-towards.ts';

/** As on the map: x to the east, y to the south. */
const places = new Map([
  ['Brugge', { x: 100, y: 100 }],
  ['Gent', { x: 300, y: 180 }],
  ['Torhout', { x: 90, y: 180 }],
  ['Voeren', { x: 900, y: 300 }],
]);

test.each([
  ['Brugge', 'east', 'Gent'],
  ['Brugge', 'south', 'Torhout'],
  ['Torhout', 'north', 'Brugge'],
  ['Gent', 'west', 'Torhout'],
  ['Gent', 'east', 'Voeren'],
] as const)('from %s to the %s lies %s', (from, direction, to) => {
  expect(nearestTowards(places, from, direction)).toBe(to);
});

test('nothing lies beyond the last, and nothing beside who is not there', () => {
  expect(nearestTowards(places, 'Voeren', 'east')).toBeNull();
  expect(nearestTowards(places, 'Parijs', 'north')).toBeNull();
});

test('the nearest to a point', () => {
  expect(nearestTo(places, { x: 310, y: 100 })).toBe('Gent');
  expect(nearestTo(new Map(), { x: 0, y: 0 })).toBeNull();
});
