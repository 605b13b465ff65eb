import { describe, expect, test } from 'vitest';
import { encodingFor, formatFor, prefersPage } from './negotiation.ts';

const all = ['json', 'jsonld', 'ttl'] as const;

describe('the form of an answer', () => {
  test.each([
    [undefined, 'json'],
    ['', 'json'],
    ['*/*', 'json'],
    ['text/turtle', 'ttl'],
    ['TEXT/TURTLE', 'ttl'],
    ['text/turtle; charset=utf-8', 'ttl'],
    ['application/*', 'json'],
    ['text/*, */*;q=0.1', 'ttl'],
    ['application/ld+json, application/json', 'json'],
    ['application/ld+json, application/json;q=0.9', 'jsonld'],
    ['*/*, application/json;q=0', 'jsonld'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"', 'jsonld'],
    ['text/html', null],
    ['*/*;q=0', null],
    ['text/turtle;q=nonsense', null],
    ['text/turtle;q=2', null],
    [';;,,;q', null],
  ])('of Accept %j is %j', (accept, format) => {
    expect(formatFor(accept, all)).toBe(format);
  });
});

describe('the encoding', () => {
  test.each([
    [undefined, 'identity'],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['*;q=0', 'identity'],
    ['deflate', 'identity'],
  ])('of Accept-Encoding %j is %s', (accept, encoding) => {
    expect(encodingFor(accept)).toBe(encoding);
  });
});

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['*/*', false],
  [undefined, false],
  ['text/turtle, text/html;q=0.1', false],
])('who asks for %j would rather have a page: %s', (accept, isPage) => {
  expect(prefersPage(accept)).toBe(isPage);
});
