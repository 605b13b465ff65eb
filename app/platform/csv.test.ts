import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from './csv.ts';

describe('parseCsv', () => {
  it('reads cells by the names of the header, empty ones as empty text', () => {
    expect(parseCsv('nis,name,kbo\n11001,Aartselaar,\n')).toEqual([
      { nis: '11001', name: 'Aartselaar', kbo: '' },
    ]);
  });

  it('reads commas, quotes and line ends inside quotes', () => {
    expect(parseCsv('a,b\n"Eerstelijnszone, ""Antwerpen""","twee\nregels"\n')).toEqual([
      { a: 'Eerstelijnszone, "Antwerpen"', b: 'twee\nregels' },
    ]);
  });

  it('accepts a last line without a line end', () => {
    expect(parseCsv('a\n1')).toEqual([{ a: '1' }]);
  });

  it.each([
    ['too few cells', 'a,b\n1\n', 'line 2: 1 cells'],
    ['too many cells', 'a\n1\n1,2\n', 'line 3: 2 cells'],
    ['an unclosed quote', 'a\n"1\n', 'line 2'],
    ['a quote in the middle', 'a\n1"2\n', 'line 2'],
    ['a Windows line end', 'a\r\n1\r\n', 'line 1'],
    ['a comma at the very end', 'a,b\n1,', 'line 2'],
    ['nothing at all', '', 'without a header'],
  ])('refuses %s and names the line', (_what, text, message) => {
    expect(() => parseCsv(text)).toThrow(message);
  });

  it('reads back whatever formatCsv wrote', () => {
    const row = fc.record({
      a: fc.string(),
      b: fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'é') }),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(parseCsv(formatCsv(['a', 'b'], rows))).toEqual(rows);
      }),
    );
  });
});
