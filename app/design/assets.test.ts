import { expect, test } from 'vitest';
import { assetsFromManifest } from './assets.ts';

const manifest = {
  'app/design/styles.scss': { file: 'assets/styles-a1.css' },
  'app/design/embed.scss': { file: 'assets/embed-e5.css' },
  'app/design/favicon.svg': { file: 'assets/favicon-b2.svg' },
  'app/design/icons.svg': { file: 'assets/icons-c3.svg' },
  'app/rooms/portal/elements/region-map.element.ts': { file: 'assets/region-map-d4.js' },
};

test('gives the address of every built file', () => {
  const assets = assetsFromManifest(manifest);
  expect(assets.stylesheet).toBe('/assets/styles-a1.css');
  expect(assets.embedStylesheet).toBe('/assets/embed-e5.css');
  expect(assets.favicon).toBe('/assets/favicon-b2.svg');
  expect(assets.icons).toBe('/assets/icons-c3.svg');
  expect(assets.element('region-map')).toBe('/assets/region-map-d4.js');
});

test('has no address for an element that was not built', () => {
  expect(assetsFromManifest(manifest).element('region')).toBeNull();
});

test('refuses a build without a stylesheet', () => {
  const { 'app/design/styles.scss': _, ...without } = manifest;
  expect(() => assetsFromManifest(without)).toThrow('app/design/styles.scss');
});
