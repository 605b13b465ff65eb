import { expect, test } from 'vitest';
import {
  header,
  linesOf,
  reportOf,
  said,
  tables,
  xlsxOf,
} from '../../../../../test/reference/delineation-files.ts';

test.each(tables.map((table) => [table.version, table] as const))(
  '%s written as an XLSX and read again is the same',
  async (_version, { lines }) => {
    const report = await reportOf(await xlsxOf(header, lines));
    expect(report.sheet).toBe('Gegevens');
    expect(linesOf(report)).toEqual(lines);
    expect(said(report)).toEqual([]);
  },
);
