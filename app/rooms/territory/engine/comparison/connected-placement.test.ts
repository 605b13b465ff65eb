import { expect, test } from 'vitest';
import { encodeBorders } from './borders.ts';
import { connectedPlacement } from './connected-placement.ts';
import { numbered } from './worked.fixture.ts';

/** Four in a row, 1 to 4; 1 and 2 share 5 km, the others less; 5 lies apart. */
const borders = encodeBorders(numbered(5), [
  { a: '01', b: '02', borderKm: 5 },
  { a: '02', b: '03', borderKm: 2 },
  { a: '03', b: '04', borderKm: 3 },
]);
const [first, second, third, fourth, exclave] = [0, 1, 2, 3, 4];
const [west, east] = [0, 1];
const staying = new Map([
  [west, [first]],
  [east, [fourth]],
]);

test('each newcomer goes where it shares the longest border, also with one who came before', () => {
  const either = { choices: [west, east] };
  const newcomers = [
    { municipality: third, ...either },
    { municipality: second, ...either },
  ];
  expect(connectedPlacement(borders, newcomers, staying, () => true)).toEqual(
    new Map([
      [second, west],
      [third, east],
    ]),
  );
  const onlyWest = newcomers.map((one) => ({ ...one, choices: [west] }));
  expect(connectedPlacement(borders, onlyWest, staying, () => true)).toEqual(
    new Map([
      [second, west],
      [third, west],
    ]),
  );
});

test('an exclave goes to an area that need not be whole, and nowhere if all must be', () => {
  const newcomers = [{ municipality: exclave, choices: [west, east] }];
  expect(connectedPlacement(borders, newcomers, staying, (area) => area === west)).toEqual(
    new Map([[exclave, east]]),
  );
  expect(connectedPlacement(borders, newcomers, staying, () => true)).toBeNull();
});
