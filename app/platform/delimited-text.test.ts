import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimitedText } from './delimited-text.ts';

const limits = { records: 1_000, cells: 100, allCells: 10_000 };
const read = (text: string) => readDelimitedText(text, limits);
const cells = (text: string) => read(text).records.map((record) => record.cells);

describe('the separator', () => {
  it.each([
    [';', 'NIS;Gebied\n11001;Noord, oost\n11002;Zuid, west\n'],
    [',', 'NIS,Gebied\n11001,"Noord; oost"\n11002,"Zuid; west"\n'],
    ['\t', 'NIS\tGebied\n11001\tNoord; a, b\n11002\tZuid; c, d\n'],
    ['|', 'NIS|Gebied|Aandeel\n11001|Noord|0,5\n11002|Zuid|0,5\n'],
    [';', 'NIS;Gebied;Aandeel\n11001;Noord;0,5\n11002;Zuid;0,5\n'],
    [',', 'Overzicht van de zones\n\nNIS,Gebied\n11001,Noord\n11002,Zuid\n'],
    [';', 'alleen maar tekst'],
    [';', ''],
  ])('%j is found', (separator, text) => {
    expect(read(text).separator).toBe(separator);
  });

  it.each(['sep=,\r\n', '"sep=,"\r\n', 'SEP=,\n'])('is what the first line of Excel says: %j', (said) => {
    expect(read(`${said}NIS,Gebied;x\r\n11001,A;y\r\n`)).toEqual({
      separator: ',',
      records: [
        { line: 2, cells: ['NIS', 'Gebied;x'] },
        { line: 3, cells: ['11001', 'A;y'] },
      ],
      openQuoteLine: null,
      isCut: false,
    });
  });
});

describe('the cells', () => {
  it('may hold quotes, separators and line ends inside quotes, and the line stays known', () => {
    const { records } = read('a;b\r\n"één ""twee""; drie";"vier\r\nvijf"\r\nzes;"zeven"\r\n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['één "twee"; drie', 'vier\r\nvijf'] },
      { line: 4, cells: ['zes', 'zeven'] },
    ]);
  });

  it.each([
    ['Unix', 'a;b\nc;d\n'],
    ['Windows', 'a;b\r\nc;d\r\n'],
    ['old Mac', 'a;b\rc;d\r'],
    ['no last', 'a;b\nc;d'],
  ])('end in %s line ends', (_kind, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('stay where they are when they are empty, the last one too', () => {
    expect(cells('a;b;c\n;;\n;x;')).toEqual([
      ['a', 'b', 'c'],
      ['', '', ''],
      ['', 'x', ''],
    ]);
  });

  it('keep a quote that does not enclose them, and what is left behind one that does', () => {
    expect(cells('a;b\n5" dik;"rest" hier\n')).toEqual([
      ['a', 'b'],
      ['5" dik', 'rest hier'],
    ]);
  });

  it('are one, from a quote that nobody closes to the end, and the line of it is told', () => {
    expect(read('a;b\nc;d\n"e;f\ng;h\n')).toMatchObject({ openQuoteLine: 3, separator: ';' });
  });

  it('are read no further than the limits, and that is told', () => {
    expect(readDelimitedText('a;b\n'.repeat(11), { ...limits, records: 10, cells: 9 })).toMatchObject({
      isCut: true,
    });
    expect(readDelimitedText('a;b\n'.repeat(10), { ...limits, records: 10, cells: 9 })).toMatchObject({
      isCut: false,
    });
    expect(readDelimitedText(';'.repeat(10), { ...limits, records: 10, cells: 9 })).toMatchObject({
      isCut: true,
    });
    expect(readDelimitedText('a;b\n'.repeat(6), { ...limits, allCells: 11 })).toMatchObject({ isCut: true });
  });
});

describe('whatever was written with quotes', () => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const tables = fc.array(
    fc.array(fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\t', '|', '\n', '\r', ' ') }), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1 },
  );

  it('is read back, with the separator that Excel names', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(';', ',', '\t', '|'), (rows, separator) => {
        const text = rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
        expect(cells(`sep=${separator}\r\n${text}`)).toEqual(rows);
      }),
    );
  });

  it('and anything else is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', '=') }), (text) => {
        const lines = read(text).records.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
      }),
    );
  });
});
