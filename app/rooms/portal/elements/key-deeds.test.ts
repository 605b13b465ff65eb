import { expect, test } from 'vitest';
import { deedOf } from './key-deeds.ts';

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

test('arrows and Page Down walk, Home and End zoom, Escape leaves', () => {
  expect(deedOf(press('ArrowUp'), false)).toEqual({ deed: 'walk', direction: 'north' });
  expect(deedOf(press('PageDown'), false)).toEqual({ deed: 'next' });
  expect(deedOf(press('Home'), false)).toEqual({ deed: 'whole' });
  expect(deedOf(press('Escape'), false)).toEqual({ deed: 'leave' });
});

test('keys with one character only where they are on', () => {
  expect(deedOf(press('x'), true)).toEqual({ deed: 'swap' });
  expect(deedOf(press('x'), false)).toBeNull();
  expect(deedOf(press('+'), false)).toBeNull();
});

test('letters go to the next municipality of a kind, large or small', () => {
  expect(deedOf(press('r'), true)).toEqual({ deed: 'fellow', like: 'region' });
  expect(deedOf(press('Z'), true)).toEqual({ deed: 'fellow', like: 'area' });
  expect(deedOf(press('b'), true)).toEqual({ deed: 'fellow', like: 'hatched' });
  expect(deedOf(press('/'), true)).toEqual({ deed: 'search' });
});

test('other keys, and all together with Ctrl, Alt or Command, are the browser’s', () => {
  expect(deedOf(press('Tab'), true)).toBeNull();
  expect(deedOf(press('x', { ctrlKey: true }), true)).toBeNull();
  expect(deedOf(press('ArrowLeft', { altKey: true }), true)).toBeNull();
});
