import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storedZip } from './stored-zip.ts';
import { inflateZip } from './zip-inspection.ts';

test('what is put in a zip comes out of it, byte for byte', () => {
  const path = fc.stringMatching(/^[a-z]{1,8}(\/[a-zé]{1,8})?\.xml$/);
  fc.assert(
    fc.property(fc.dictionary(path, fc.uint8Array()), (files) => {
      const given = new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]));
      expect(inflateZip(storedZip(given), { entries: 1_000, bytes: 1_000_000 })).toEqual(given);
    }),
  );
});
