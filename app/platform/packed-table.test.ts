import { expect, it } from 'vitest';
import { packTable, unpackTable } from './packed-table.ts';
import type { RawCell, RawTable } from './table-file.ts';

const text = (content: string): RawCell => ({ text: content, kind: 'text' });
const rows = [
  { line: 1, isHidden: false, cells: [text('NIS'), text('Gebied'), text('')] },
  { line: 3, isHidden: true, cells: [{ text: '11001', kind: 'number' }, text('Noord')] },
  { line: 4, isHidden: false, cells: [text(''), { text: '', kind: 'formula' }, text(''), text('')] },
] as const;
const table: RawTable = {
  fileName: 'zones.xlsx',
  format: 'xlsx',
  encoding: null,
  separator: null,
  sheets: [{ name: 'Blad', isHidden: false, emptyLines: [2], rows }],
};

it('gives a table back as it was, by way of JSON', () => {
  expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
});

it('takes no room for empty cells behind the last', () => {
  const wide = { ...rows[0], cells: [text('a'), ...Array.from({ length: 255 }, () => text(''))] };
  const [sheet] = packTable({
    ...table,
    sheets: [{ name: '', isHidden: false, emptyLines: [], rows: [wide] }],
  }).sheets;
  expect(JSON.stringify(sheet?.rows)).toBe('[[1,0,256,"a"]]');
});
