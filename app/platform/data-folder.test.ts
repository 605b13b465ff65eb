import { expect, test } from 'vitest';
import { dataFolderFor } from './data-folder.ts';

test.each([
  ['an ordinary user, in the clone', undefined, false, '/home/an/loket/.regioloket'],
  ['an empty setting counts as none', '', false, '/home/an/loket/.regioloket'],
  ['the setting, as it is', '/srv/data', true, '/srv/data'],
  ['the setting, from the clone', '../data', false, '/home/an/data'],
  ['root, outside private homes', undefined, true, '/var/lib/regioloket/337a4209358c'],
])('%s', (_, setting, root, folder) => {
  expect(dataFolderFor(setting, '/home/an/loket', root)).toBe(folder);
});

test('root keeps clones apart', () => {
  expect(dataFolderFor(undefined, '/a', true)).not.toBe(dataFolderFor(undefined, '/b', true));
});
