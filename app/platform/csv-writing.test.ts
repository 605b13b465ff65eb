import { describe, expect, it, test } from 'vitest';
import { writeCsv } from './csv-writing.ts';
import { harmlessCell } from './harmless-cell.ts';

describe('writeCsv', () => {
  it('starts with a byte order mark, and ends every line as Windows does', () => {
    expect(writeCsv(['naam', 'inwoners'], [['Lier', 37_000]])).toBe(
      '\u{FEFF}naam;inwoners\r\nLier;37000\r\n',
    );
  });

  it('writes numbers with a decimal comma, negative ones too, and null as nothing', () => {
    expect(writeCsv(['a', 'b', 'c'], [[45.23, -0.5, null]])).toContain('\r\n45,23;-0,5;\r\n');
  });

  it('quotes what would else end a cell, a line or a text', () => {
    expect(writeCsv(['a'], [['een; twee'], ['Eerstelijnszone "Kempen"'], ['twee\nregels']])).toBe(
      '\u{FEFF}a\r\n"een; twee"\r\n"Eerstelijnszone ""Kempen"""\r\n"twee\nregels"\r\n',
    );
  });

  it('makes formulas harmless, in the header too', () => {
    const text = writeCsv(['=1+1'], [['=HYPERLINK("http://x";"y")'], ['@SUM(A1)'], ['-2+3']]);
    expect(text).toBe(`\u{FEFF}'=1+1\r\n"'=HYPERLINK(""http://x"";""y"")"\r\n'@SUM(A1)\r\n'-2+3\r\n`);
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+32 2 553', "'+32 2 553"],
  ['-', "'-"],
  ['@naam', "'@naam"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['\rx', "'\rx"],
  ['\nx', "'\nx"],
  ['＝1', "'＝1"],
  ["'s-Gravenvoeren", "'s-Gravenvoeren"],
  ['Beveren-Kruibeke-Zwijndrecht', 'Beveren-Kruibeke-Zwijndrecht'],
  ['a=b', 'a=b'],
  ['', ''],
])('%j becomes %j', (text, harmless) => {
  expect(harmlessCell(text)).toBe(harmless);
});
