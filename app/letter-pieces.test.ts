import { expect, test } from 'vitest';
import { letterPieces } from './letter-pieces.ts';

const base = 'http://localhost:3000';

test('makes a path of an address of this house, whatever its port, and loses no letter', () => {
  const body = 'Beste,\n\nhttp://localhost:4000/opvolgen/abc?x=1\n\nTot dan';
  const pieces = letterPieces(body, base);
  expect(pieces.map(({ href }) => href)).toEqual([null, '/opvolgen/abc?x=1', null]);
  expect(pieces.map(({ text }) => text).join('')).toBe(body);
});

test('leaves an address elsewhere, and what is no address, as words', () => {
  const body = 'Zie https://localhost.kwaad.test/x en http:// en https://vlaanderen.be/';
  expect(letterPieces(body, base).filter(({ href }) => href !== null)).toEqual([]);
});

test('takes nothing but the path: an address cannot lead elsewhere by two slashes', () => {
  const [piece] = letterPieces('http://localhost//kwaad.test/', base);
  expect(new URL(piece?.href ?? '', base).hostname).toBe('localhost');
});
