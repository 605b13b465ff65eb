import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconNames } from './icon-names.ts';
import { sprite } from './sprite.ts';

const set =
  '<svg><symbol viewBox="0 0 1 1" id="add-user"><path d="M1"/></symbol>' +
  '<symbol viewBox="0 0 2 2" id="add">\n<path d="M2"/>\n<mask id="m"><path d="M2"/></mask>\n<g mask="url(#m)">\n</g>\n</symbol></svg>';

test('keeps the named symbols only, without the empty masks', () => {
  expect(sprite(set, ['add'])).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg"><symbol viewBox="0 0 2 2" id="add"><path d="M2"/></symbol></svg>',
  );
});

test('stops at a name that is not in the set', () => {
  expect(() => sprite(set, ['ad'])).toThrow('"ad"');
});

test('finds every icon that we name in the set of Appuniversum', () => {
  const symbols = 'node_modules/@appuniversum/ember-appuniversum/public/appuniversum-symbolset.svg';
  expect(sprite(readFileSync(symbols, 'utf8'), iconNames).match(/<symbol /g)).toHaveLength(iconNames.length);
});
