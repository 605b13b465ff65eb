import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OwnDelineation, readOwnDelineation, writeOwnDelineation } from './own-delineation.ts';

const codes = Array.from({ length: 285 }, (_, index) => String(11001 + index));

const anyName = fc
  .string({ minLength: 1, maxLength: 40, unit: 'binary' })
  .map((name) => name.toWellFormed().replaceAll('~', '-'));

const anyOwn: fc.Arbitrary<OwnDelineation> = fc
  .array(anyName, { minLength: 1, maxLength: 150 })
  .chain((areas) =>
    fc.record({
      title: fc.string({ maxLength: 80 }),
      day: fc.constant('2025-01-01'),
      areas: fc.constant(areas),
      areasOf: fc
        .array(fc.uniqueArray(fc.nat(areas.length - 1), { maxLength: 3 }), { minLength: 285, maxLength: 285 })
        .map(
          (places) =>
            new Map(
              codes
                .map((nis, index) => [nis, places[index] ?? []] as const)
                .filter(([, of]) => of.length > 0),
            ),
        ),
    }),
  );

test('what is written into an address is read from it, whatever the names and the number of areas', () => {
  fc.assert(
    fc.property(anyOwn, (own) => {
      const query = new URLSearchParams(writeOwnDelineation(own, codes));
      expect(readOwnDelineation(query, own.day, codes)).toEqual(own);
    }),
    { numRuns: 50 },
  );
});

test('an address that is not whole is none, whatever it says', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (names, places, more) => {
      const query = new URLSearchParams({ gebiedsnamen: names, gebieden: places, ook: more });
      expect(readOwnDelineation(query, '2025-01-01', codes)).toBeNull();
    }),
  );
  const places = 'A'.repeat(285);
  const read = (fields: Record<string, string>) =>
    readOwnDelineation(
      new URLSearchParams({ gebiedsnamen: 'Noord', gebieden: places, ...fields }),
      '',
      codes,
    );
  expect(read({})?.areas).toEqual(['Noord']);
  expect(read({ gebieden: `${places}A` })).toBeNull();
  expect(read({ gebieden: `B${places.slice(1)}` })).toBeNull();
  expect(read({ ook: '99999.0' })).toBeNull();
  expect(read({ ook: '11001.1' })).toBeNull();
  expect(read({ gebiedsnamen: 'Noord~' })).toBeNull();
});

test('fifteen areas of 285 municipalities make an address that every mail program keeps whole', () => {
  const own = {
    title: 'Mijn voorstel',
    day: '2026-11-23',
    areas: Array.from({ length: 15 }, (_, index) => `Samenwerking nummer ${index + 1}`),
    areasOf: new Map(codes.map((nis, index) => [nis, [index % 15]])),
  };
  expect(writeOwnDelineation(own, codes).length).toBeLessThan(800);
});
